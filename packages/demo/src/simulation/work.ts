import { callbackSlots, type CallbackRequest, type CallbackSlot } from '@plein/domain/contact.js';
import type { FeedbackSubmission } from '@plein/domain/feedback.js';
import { addDays, amsterdamDate } from '@plein/domain/opening-hours.js';
import type { Channel, Task } from '@plein/domain/profile.js';
import { createGateway, type Store } from '@plein/gateway';
import { channels } from '../content/channels.js';
import { profileOf } from '../content/profile.js';
import { tasks } from '../content/tasks.js';
import { dayOf } from './calendar.js';
import { Random } from './random.js';
import { callbackQuestions, chatQuestions, feedbackTexts } from './work-texts.js';

/** Messages that residents submitted, in order. */
export interface Work {
  callbacks: { at: Date; body: CallbackRequest }[];
  feedback: { at: Date; body: FeedbackSubmission }[];
  questions: { at: Date; text: string }[];
}

const day = 86_400_000;
/** Number of callback requests that are late. */
const late = 5;
const resident = { name: 'A. Bewoner', phone: '06 12345678' };

/**
 * Returns the open work of the contact centre around a moment: callback requests, some of them late, feedback
 * of the last weeks, and questions that the chat could not answer.
 */
export function workAround(now: Date, seed = 'zilverbeek'): Work {
  const random = new Random(`${seed} work ${amsterdamDate(now)}`);
  return {
    callbacks: callbacksAround(now, random),
    feedback: feedbackBefore(now, random),
    questions: chatQuestions
      .flatMap(({ text, times }) => Array.from({ length: times }, () => text))
      .map((text) => ({ text, at: new Date(now.getTime() - random.share() * 10 * day) }))
      .sort(byTime),
  };
}

/**
 * Submits the messages to the gateway itself, at the time of each, so that its own rules apply. Repeating it
 * is harmless.
 */
export async function handIn(store: Store, work: Work, seed = 'zilverbeek'): Promise<void> {
  let now = new Date(0);
  const random = new Random(`${seed} references`);
  const app = createGateway({
    store,
    clock: () => now,
    random: (bytes) => Uint8Array.from({ length: bytes }, () => random.between(0, 255)),
    limits: { contact: 1e6, feedback: 1e6, chat: 1e6 },
  });
  const post = async (path: string, at: Date, body: object): Promise<void> => {
    now = at;
    const answer = await app.request(path, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(body),
    });
    if (!answer.ok) throw new Error(`${path} answered ${answer.status}: ${await answer.text()}`);
    await answer.text();
  };
  for (const { at, body } of work.callbacks) await post('/v1/callback-requests', at, body);
  for (const { at, body } of work.feedback) await post('/v1/feedback-submissions', at, body);
  if (await hasQuestions(store)) return;
  for (const { at, text } of work.questions) {
    await post('/v1/chat-answers', at, { question: text, language: 'nl' });
  }
}

async function hasQuestions({ database }: Store): Promise<boolean> {
  const one = await database.selectFrom('unanswered_questions').select('id').limit(1).executeTakeFirst();
  return one !== undefined;
}

/**
 * Makes callback requests. The first were made days ago for the first window of that time, so their promise
 * has passed.
 */
function callbacksAround(now: Date, random: Random): Work['callbacks'] {
  const { holidays } = profileOf({ firstYear: now.getUTCFullYear() - 1 });
  const channel = channels.find(({ callback }) => callback) as Channel;
  return Object.entries(callbackQuestions)
    .flatMap(([term, questions]) => questions.map((question) => ({ task: taskOf(term), question })))
    .map(({ task, question }, index) => {
      const isLate = index < late;
      const daysAgo = isLate ? random.between(3, 5) : random.between(0, 1);
      const asked = dayOf(addDays(amsterdamDate(now), -daysAgo)).at(random.between(9 * 60, 20 * 60));
      const at = new Date(Math.min(asked, now.getTime() - 300_000));
      const offered = callbackSlots(channel, holidays, at);
      const slot = offered[isLate ? 0 : random.between(0, 7)] as CallbackSlot;
      return { at, body: { ...common(random, task), ...resident, slot, question } };
    })
    .sort(byTime);
}

function feedbackBefore(now: Date, random: Random): Work['feedback'] {
  return feedbackTexts
    .map(({ task: term, helpful, score, text, drivers }) => {
      const task = taskOf(term);
      const body: FeedbackSubmission = {
        ...common(random, task),
        page: task?.url ?? '/',
        helpful,
        score: { scale: 'csat-5', direction: 'higher-is-better', value: score },
        text,
        ...(drivers ? { drivers: [...drivers] } : {}),
      };
      return { at: new Date(now.getTime() - random.share() * 9 * day), body };
    })
    .sort(byTime);
}

function common(random: Random, task: Task | undefined) {
  return {
    id: random.uuid(),
    language: 'nl',
    ...(task ? { task: task.uri } : {}),
    ...(task?.department ? { department: task.department } : {}),
  };
}

function taskOf(term: string): Task | undefined {
  return tasks.find(({ uri }) => uri.endsWith(`/${term}`));
}

function byTime(left: { at: Date }, right: { at: Date }): number {
  return left.at.getTime() - right.at.getTime();
}
