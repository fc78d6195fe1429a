import {
  announcementsOf,
  feedbackProblem,
  questionOfScore,
  questionStrategies,
  scales,
  type FeedbackProblem,
  type FeedbackReceipt,
  type FeedbackSubmission,
} from '@plein/domain/feedback.js';
import { reference } from '@plein/domain/identifier.js';
import { feedbackSubmissionSchema } from '@plein/domain/feedback/schema.js';
import type { Announcement, ChannelCode } from '@plein/domain/vocabulary.js';
import { hasVisible } from '@plein/domain/text.js';
import { removePersonalData } from '@plein/domain/privacy.js';
import { scrubPath, scrubText } from '@plein/domain/privacy/paths.js';
import type { Kysely } from 'kysely';
import type { GatewayDependencies } from '../../core/dependencies.js';
import type { Database } from '../../store/database.js';
import { noteAnswered } from './answered-tokens.store.js';
import { storeExpectation, takeExpected } from './expectations.store.js';
import { sameContent } from '@plein/domain/content.js';
import { validator } from '../../http/validation.js';
import {
  completeFeedback,
  contentOf,
  findFeedback,
  insertFeedback,
  type StoredFeedback,
} from './feedback.store.js';

export type FeedbackResult =
  | { status: 'stored' | 'known'; receipt: FeedbackReceipt }
  /** The fields of an invalid submission do not fit together; without `problem` it answers nothing. */
  | { status: 'invalid'; problem?: FeedbackProblem }
  /** Another submission already has this id. Nothing of it is in the result. */
  | { status: 'taken' }
  /** Its token takes one answer, and has had it. */
  | { status: 'answered' };

/** What a submission needs besides what the resident sent. */
export interface SubmitOptions {
  /** The token that takes one answer, by its hash, and the last day on which that matters. */
  readonly once?: { readonly hash: string; readonly day: string } | undefined;
  /** Whether to store its events, which the prompt sends itself where a script runs. Default: no. */
  readonly announces?: boolean;
}

export interface FeedbackService {
  /** Stores each id once. A submission with only the first answer can be completed later. */
  submit(submission: FeedbackSubmission, options?: SubmitOptions): Promise<FeedbackResult>;
}

/** An event of an answer: of what was said, or of what that is compared with. */
export type FeedbackEvent = Announcement & {
  component: 'plein-feedback-prompt';
  context: { channel: ChannelCode; language: string; task?: string; department?: string };
};

/** Stores an event within a commit. Call `publish` after it. */
export type KeepFeedbackEvent = (
  transaction: Kysely<Database>,
  event: FeedbackEvent,
) => Promise<{ publish: () => void }>;

/** What stores the events of answers. `begin` is called before a commit. */
export interface FeedbackEvents {
  begin(now: Date): Promise<KeepFeedbackEvent>;
}

/**
 * Makes the service that takes feedback: each id once, and without personal data in its text. Where the same resident
 * said what they expected, it stores the event that compares both.
 */
export function createFeedbackService(
  { store, clock, random }: GatewayDependencies,
  events: FeedbackEvents,
): FeedbackService {
  /** Stores what was expected, or compares it. Returns the submission with it, and what tells the newsroom. */
  async function withExpectation(
    transaction: Kysely<Database>,
    submission: FeedbackSubmission,
    keep: KeepFeedbackEvent,
  ): Promise<{ compared: FeedbackSubmission; publish: () => void }> {
    await storeExpectation(transaction, submission, clock());
    const expected = await takeExpected(transaction, submission);
    if (expected === undefined) return { compared: submission, publish: () => undefined };
    const compared = { ...submission, expected };
    const event = comparisonOf(compared);
    return { compared, publish: event ? (await keep(transaction, event)).publish : () => undefined };
  }

  return {
    async submit(sent, { once, announces = false } = {}) {
      if (isEmpty(sent)) return { status: 'invalid' };
      const problem = feedbackProblem(sent);
      if (problem) return { status: 'invalid', problem };
      const cleaned = sent.text === undefined ? undefined : removePersonalData(sent.text);
      const submission = withoutPersonalData(sent, cleaned?.text);
      const known = await findFeedback(store.database, submission.id);
      if (known && !known.isFirstAnswer) return again(known, submission);
      const keep = await events.begin(clock());
      const published: (() => void)[] = [];
      const announce = async (transaction: Kysely<Database>, isFirst: boolean): Promise<void> => {
        for (const event of announces ? eventsOf(submission, isFirst) : []) {
          published.push((await keep(transaction, event)).publish);
        }
      };
      const result = await store.commit(async (transaction): Promise<FeedbackResult> => {
        const isNew = !(await findFeedback(transaction, submission.id));
        if (once && isNew && !(await noteAnswered(transaction, once.hash, once.day))) {
          return { status: 'answered' };
        }
        for (;;) {
          const receipt: FeedbackReceipt = {
            reference: reference('FB', random),
            receivedAt: clock().toISOString(),
            removed: cleaned?.removed ?? [],
            ...(cleaned ? { text: cleaned.text } : {}),
          };
          if (await insertFeedback(transaction, submission, receipt)) {
            const { compared, publish } = await withExpectation(transaction, submission, keep);
            published.push(publish);
            await announce(transaction, true);
            if (compared !== submission) await completeFeedback(transaction, compared, receipt);
            return { status: 'stored', receipt };
          }
          const stored = await findFeedback(transaction, submission.id);
          if (!stored) continue;
          if (!stored.isFirstAnswer) return again(stored, submission);
          const completed = { ...receipt, ...stored.receipt, removed: receipt.removed };
          await completeFeedback(transaction, submission, completed);
          await announce(transaction, false);
          return { status: 'known', receipt: completed };
        }
      });
      for (const publish of published) publish();
      return result;
    },
  };
}

const contextOf = ({ channel = 'website', language, task, department }: FeedbackSubmission) => ({
  channel,
  language,
  ...(task && { task }),
  ...(department && { department }),
});

/** Returns the events of an answer. Of one that completes a first answer, whether the page helped was told before. */
function eventsOf(submission: FeedbackSubmission, isFirst: boolean): FeedbackEvent[] {
  return announcementsOf(submission)
    .filter(({ name }) => isFirst || name !== 'feedback.given')
    .map((event) => ({
      ...event,
      component: 'plein-feedback-prompt',
      context: { ...contextOf(submission), ...event.context },
    }));
}

/** Returns the event of an experience of which we know what was expected; undefined for another answer. */
function comparisonOf(submission: FeedbackSubmission): FeedbackEvent | undefined {
  const { score, expected } = submission;
  const question = questionOfScore(submission);
  if (!question || expected === undefined || score?.value == null) return undefined;
  const { scale, wording } = questionStrategies[question];
  if (!scale) return undefined;
  return {
    name: 'experience.compared',
    component: 'plein-feedback-prompt',
    detail: {
      scale: scale.scale,
      direction: scales[scale.scale].direction,
      score: score.value,
      expected,
      ...(scale.about && { about: scale.about }),
      wording: `${question}-${wording}`,
    },
    context: contextOf(submission),
  };
}

function isEmpty({ helpful, score, preventable, drivers, text }: FeedbackSubmission): boolean {
  const isAnswered = [helpful, score, preventable].some((answer) => answer !== undefined);
  return !isAnswered && (drivers ?? []).length === 0 && !hasVisible(text);
}

/** Gives a receipt again only for the same content, because an id alone is no proof of who asks. */
function again({ receipt, content }: StoredFeedback, submission: FeedbackSubmission): FeedbackResult {
  const sent = contentOf(submission);
  // What was expected of a process is not in what is sent.
  const expected = submission.process === undefined ? sent.expected : content.expected;
  // An answer that was stored before channels were has none.
  const channel = content.channel === null ? null : sent.channel;
  return sameContent(content, { ...sent, expected, channel })
    ? { status: 'known', receipt }
    : { status: 'taken' };
}

const { page, task, department } = feedbackSubmissionSchema.properties;
const taskCheck = validator(task);
const departmentCheck = validator(department);

/**
 * Returns a submission as it is stored: its id in lower case, and without personal data in its text and its
 * subject. A task or department that is none without its personal data is left out.
 */
function withoutPersonalData(sent: FeedbackSubmission, text: string | undefined): FeedbackSubmission {
  const { task: sentTask, department: sentDepartment, ...rest } = sent;
  const subjects = {
    task: sentTask && scrubPath(sentTask),
    department: sentDepartment && scrubText(sentDepartment),
  };
  return {
    ...rest,
    id: sent.id.toLowerCase(),
    page: scrubPath(sent.page).slice(0, page.maxLength),
    ...(subjects.task !== undefined && taskCheck.check(subjects.task) && { task: subjects.task }),
    ...(subjects.department !== undefined &&
      departmentCheck.check(subjects.department) && { department: subjects.department }),
    ...(text !== undefined && { text }),
  };
}
