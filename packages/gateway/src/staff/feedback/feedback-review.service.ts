import { questionScores } from '@plein/domain/feedback.js';
import type { Marking } from '@plein/domain/marks.js';
import type {
  Actor,
  Feedback,
  FeedbackList,
  FeedbackQuery,
  QuestionScores,
  QuestionScoresQuery,
} from '@plein/domain/newsroom.js';
import { removePersonalData } from '@plein/domain/privacy.js';
import type { GatewayDependencies } from '../../core/dependencies.js';
import type { Change, AuditedChanges } from '../changes/audited-change.js';
import { readMarkNames, readMarks, writeMarks } from '../marks/marks.store.js';
import {
  channelOf,
  feedbackOf,
  findFeedbackRow,
  lockFeedbackRow,
  readAnswers,
  readChannels,
  readFeedback,
  updateFeedback,
  type FeedbackSource,
  type FeedbackRow,
} from './feedback-review.store.js';

/** What staff do with feedback. A result is undefined where there is no feedback with the id. */
export interface FeedbackReview {
  /** Returns one page of feedback, or undefined where `before` is not the `next` of an earlier page. */
  list(query: FeedbackQuery): Promise<FeedbackList | undefined>;
  /** Returns the score of each question, over all answers or those about one task or over one channel. */
  scores(query: QuestionScoresQuery): Promise<QuestionScores>;
  /** Stores what the municipality answers or did; a later answer replaces it. */
  answer(actor: Actor, id: string, text: string): Promise<Feedback | undefined>;
  /** Marks feedback as one or several kinds of message, and links it to a neighbourhood and an issue. */
  mark(actor: Actor, id: string, marking: Marking): Promise<Feedback | 'changed' | undefined>;
  /** Reopens feedback; its status is `reopened` until it is answered again. */
  reopen(actor: Actor, id: string): Promise<Feedback | undefined>;
}

const pageSize = 50;

export function createFeedbackReview(
  { store }: Pick<GatewayDependencies, 'store'>,
  changes: AuditedChanges,
): FeedbackReview {
  function change(
    actor: Actor,
    id: string,
    work: (row: FeedbackRow, change: Change) => Promise<void>,
  ): Promise<Feedback | undefined> {
    return changes.make(actor, async (making) => {
      const row = await lockFeedbackRow(making.transaction, id);
      if (!row) return undefined;
      await work(row, making);
      const marks = await readMarks(making.transaction, [id]);
      return feedbackOf((await findFeedbackRow(making.transaction, id)) ?? row, marks.get(id));
    });
  }

  return {
    async list({ before, ...query }) {
      const place = before === undefined ? undefined : placeOf(before);
      if (before !== undefined && !place) return undefined;
      const rows = await readFeedback(store.database, query, place, pageSize + 1);
      const shown = rows.slice(0, pageSize);
      const last = shown.at(-1);
      const marks = await readMarks(
        store.database,
        shown.map(({ id }) => id),
      );
      return {
        feedback: shown.map((row) => feedbackOf(row, marks.get(row.id))),
        names: await readMarkNames(store.database),
        channels: await readChannels(store.database),
        ...(rows.length > pageSize && last ? { next: `${last.received_at}_${last.id}` } : {}),
      };
    },

    scores: async (query) => ({ scores: questionScores(await readAnswers(store.database, query)) }),

    answer: (actor, id, text) =>
      change(actor, id, async (row, { transaction, note, now }) => {
        await updateFeedback(transaction, id, {
          status: 'answered',
          answer: removePersonalData(text).text.trim(),
          answered_at: now.toISOString(),
          answered_by: actor.name,
        });
        await note({ action: 'feedback.answered', subject: row.reference });
      }),

    async mark(actor, id, marking) {
      let isChanged = false;
      const feedback = await change(actor, id, async (row, { transaction, note }) => {
        const written = await writeMarks(
          transaction,
          { ...row, source: 'feedback', channel: channelOf(row) },
          marking,
        );
        isChanged = written === 'changed';
        if (written === 'written') await note({ action: 'message.marked', subject: row.reference });
      });
      return isChanged ? 'changed' : feedback;
    },

    reopen: (actor, id) =>
      change(actor, id, async (row, { transaction, note, announce, now }) => {
        if (row.status === 'reopened') return;
        await updateFeedback(transaction, id, { status: 'reopened', reopened_at: now.toISOString() });
        await announce({
          name: 'satisfaction.reopened',
          detail: { byStaff: true },
          context: {
            channel: channelOf(row) ?? 'website',
            language: row.language,
            page: row.page,
            ...(row.task === null ? {} : { task: row.task }),
            ...(row.department === null ? {} : { department: row.department }),
          },
        });
        await note({ action: 'feedback.reopened', subject: row.reference });
      }),
  };
}

function placeOf(before: string): FeedbackSource | undefined {
  const [receivedAt = '', id = ''] = before.split('_');
  return receivedAt !== '' && id !== '' ? { receivedAt, id } : undefined;
}
