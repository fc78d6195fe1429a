import type { FeedbackSubmission, QuestionKind, ScaleCode, StoredAnswers } from '@plein/domain/feedback.js';
import type { Marks } from '@plein/domain/marks.js';
import type {
  Feedback,
  FeedbackList,
  FeedbackQuery,
  FeedbackStatus,
  QuestionScoresQuery,
} from '@plein/domain/newsroom.js';
import {
  channelCodes,
  type Cause,
  type ChannelCode,
  type Direction,
  type Preventable,
} from '@plein/domain/vocabulary.js';
import type { ExpressionBuilder, Kysely, Selectable } from 'kysely';
import { isPostgres } from '../../aggregation/event-counts.store.js';
import type { Database, FeedbackTable } from '../../store/database.js';
import { idsMarked } from '../marks/marks.store.js';

export type FeedbackRow = Selectable<FeedbackTable>;

/** A position in the list, which has the newest first. */
export interface FeedbackSource {
  receivedAt: string;
  id: string;
}

/** Returns the feedback that matches a query, the newest first. */
export async function readFeedback(
  database: Kysely<Database>,
  { status, task, channel, kind, neighbourhood, issue }: Omit<FeedbackQuery, 'before'>,
  before: FeedbackSource | undefined,
  most: number,
): Promise<FeedbackRow[]> {
  let query = database
    .selectFrom('feedback')
    .selectAll()
    .orderBy('received_at', 'desc')
    .orderBy('id', 'desc')
    .limit(most);
  if (status !== undefined) query = query.where('status', '=', status);
  if (task !== undefined) query = query.where('task', '=', task);
  if (channel !== undefined) query = query.where(overChannel(channel));
  if ([kind, neighbourhood, issue].some((mark) => mark !== undefined)) {
    query = query.where('id', 'in', idsMarked(database, { kind, neighbourhood, issue }));
  }
  if (before) {
    query = query.where(({ and, or, eb }) =>
      or([
        eb('received_at', '<', before.receivedAt),
        and([eb('received_at', '=', before.receivedAt), eb('id', '<', before.id)]),
      ]),
    );
  }
  return query.execute();
}

export async function findFeedbackRow(
  database: Kysely<Database>,
  id: string,
): Promise<FeedbackRow | undefined> {
  return database.selectFrom('feedback').selectAll().where('id', '=', id).executeTakeFirst();
}

/** Returns a row as `findFeedbackRow` does, and locks it, so that of two colleagues one comes after the other. */
export async function lockFeedbackRow(
  transaction: Kysely<Database>,
  id: string,
): Promise<FeedbackRow | undefined> {
  const query = transaction.selectFrom('feedback').selectAll().where('id', '=', id);
  return (isPostgres(transaction) ? query.forUpdate() : query).executeTakeFirst();
}

export async function updateFeedback(
  transaction: Kysely<Database>,
  id: string,
  change: Partial<FeedbackRow>,
): Promise<void> {
  await transaction.updateTable('feedback').set(change).where('id', '=', id).execute();
}

type ChosenChannel = NonNullable<FeedbackQuery['channel']>;

/** Returns the condition that feedback came over a channel. */
const overChannel =
  (channel: ChosenChannel) =>
  ({ eb }: ExpressionBuilder<Database, 'feedback'>) =>
    channel === 'unknown' ? eb('channel', 'is', null) : eb('channel', '=', channel);

/** Returns the channel of an answer; undefined for one from before channels were stored. */
export const channelOf = ({ channel }: Pick<FeedbackRow, 'channel'>): ChannelCode | undefined =>
  channelCodes.find((code) => code === channel);

/** Returns the channels of all feedback, the one with most answers first. */
export async function readChannels(database: Kysely<Database>): Promise<FeedbackList['channels']> {
  const rows = await database
    .selectFrom('feedback')
    .select(['channel', ({ fn }) => fn.countAll<number>().as('count')])
    .groupBy('channel')
    .execute();
  return rows
    .map((row) => ({ channel: channelOf(row) ?? ('unknown' as const), count: Number(row.count) }))
    .sort((a, b) => b.count - a.count || a.channel.localeCompare(b.channel));
}

/** The columns with answers that make a score. */
const choiceColumns = ['question', 'helpful', 'scale', 'direction', 'score', 'preventable'] as const;

/** Returns how often each combination of answers was given, so that their scores can be computed. */
export async function readAnswers(
  database: Kysely<Database>,
  { task, channel }: QuestionScoresQuery,
): Promise<StoredAnswers[]> {
  let query = database
    .selectFrom('feedback')
    .select([...choiceColumns, ({ fn }) => fn.countAll<number>().as('times')])
    .groupBy(choiceColumns);
  if (task !== undefined) query = query.where('task', '=', task);
  if (channel !== undefined) query = query.where(overChannel(channel));
  const rows = await query.execute();
  return rows.map((row) => ({ ...choicesOf(row), times: Number(row.times) }));
}

function choicesOf({
  question,
  helpful,
  scale,
  direction,
  score,
  preventable,
}: Pick<FeedbackRow, (typeof choiceColumns)[number]>): Omit<StoredAnswers, 'text' | 'times'> {
  return {
    ...(question === null ? {} : { question: question as QuestionKind }),
    ...(helpful === null ? {} : { helpful: helpful === 1 }),
    ...(scale === null || direction === null
      ? {}
      : { score: { scale: scale as ScaleCode, direction: direction as Direction, value: score } }),
    ...(preventable === null ? {} : { preventable: preventable as Preventable }),
  };
}

/** Returns a submission in the form that staff work with. */
export function feedbackOf(row: FeedbackRow, marks: Marks | undefined): Feedback {
  const { answer, answered_at: at, answered_by: by, drivers } = row;
  const channel = channelOf(row);
  return {
    id: row.id,
    reference: row.reference,
    receivedAt: row.received_at,
    page: row.page,
    language: row.language,
    ...(row.task === null ? {} : { task: row.task }),
    ...(row.department === null ? {} : { department: row.department }),
    ...choicesOf(row),
    ...(row.wording === null ? {} : { wording: row.wording }),
    ...(row.problem === null ? {} : { problem: true as const }),
    ...(row.cause === null ? {} : { cause: row.cause as Cause }),
    ...(row.expected === null ? {} : { expected: row.expected }),
    ...(channel && { channel }),
    ...(drivers === null
      ? {}
      : { drivers: JSON.parse(drivers) as NonNullable<FeedbackSubmission['drivers']> }),
    ...(row.text === null ? {} : { text: row.text }),
    removed: JSON.parse(row.removed) as string[],
    status: row.status as FeedbackStatus,
    ...(marks && { marks }),
    ...(answer === null || at === null ? {} : { answer: { text: answer, at, by: by ?? '' } }),
    ...(row.reopened_at === null ? {} : { reopenedAt: row.reopened_at }),
  };
}
