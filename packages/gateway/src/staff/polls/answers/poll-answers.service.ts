import type { Actor } from '@plein/domain/newsroom.js';
import {
  listedWordsIn,
  type AnswerDecision,
  type AnswerState,
  type RefusalReason,
  type WordList,
  type WrittenAnswer,
  type WrittenAnswerList,
} from '@plein/domain/polls/written.js';
import { removePersonalData } from '@plein/domain/privacy.js';
import type { FieldProblem } from '@plein/domain/problem.js';
import { singleLine } from '@plein/domain/text.js';
import type { GatewayDependencies } from '../../../core/dependencies.js';
import type { AnswerRow } from '../../../residents/polls/written/written-answers.store.js';
import type { AuditedChanges } from '../../changes/audited-change.js';
import {
  lockAnswer,
  readAnswers,
  readQuestions,
  readWords,
  writeWords,
  type AnswerQuery,
} from './poll-answers.store.js';

/** What came of a decision. `changed`: the writer changed the text since it was read, or took it back. */
export type DecisionResult =
  | { status: 'decided'; answer: WrittenAnswer }
  | { status: 'unknown' }
  | { status: 'changed' }
  | { status: 'invalid'; errors: FieldProblem[] };

/** Reading what residents wrote in polls, and deciding whether it becomes public. */
export interface AnswerReading {
  list(query: AnswerQuery): Promise<WrittenAnswerList>;
  /** Accepts or refuses one revision of a text. A later decision replaces it. */
  decide(actor: Actor, id: string, decision: AnswerDecision): Promise<DecisionResult>;
  words(): Promise<WordList>;
  writeWords(actor: Actor, list: WordList): Promise<WordList>;
}

export function createAnswerReading(
  { store }: Pick<GatewayDependencies, 'store'>,
  changes: AuditedChanges,
): AnswerReading {
  return {
    async list(query) {
      const { rows, total } = await readAnswers(store.database, query);
      const words = await readWords(store.database);
      const questions = await readQuestions(store.database, [...new Set(rows.map(({ poll }) => poll))]);
      return { answers: rows.map((row) => answerOf(row, words)), total, questions };
    },

    decide: (actor, id, decision) =>
      changes.make(actor, async ({ transaction, note }): Promise<DecisionResult> => {
        const errors = decisionProblems(decision);
        if (errors.length > 0) return { status: 'invalid', errors };
        const row = await lockAnswer(transaction, id);
        if (!row) return { status: 'unknown' };
        if (row.revision !== decision.revision) return { status: 'changed' };
        const words = removePersonalData(singleLine(decision.note ?? '')).text;
        const decided = {
          state: decision.state,
          reason: decision.reason ?? null,
          note: words === '' ? null : words,
        };
        await transaction.updateTable('poll_answers').set(decided).where('id', '=', id).execute();
        await note({
          action: `poll-answer.${decision.state}`,
          subject: `${row.poll} ${id} ${String(row.revision)}`,
          detail: decision.reason,
        });
        const list = await readWords(transaction);
        return { status: 'decided', answer: answerOf({ ...row, ...decided }, list) };
      }),

    words: async () => ({ words: await readWords(store.database) }),

    writeWords: (actor, { words }) =>
      changes.make(actor, async ({ transaction, note }) => {
        const written = [...new Set(words.map((word) => singleLine(word)).filter((word) => word !== ''))];
        await writeWords(transaction, written);
        await note({ action: 'poll-words.written', subject: String(written.length) });
        return { words: await readWords(transaction) };
      }),
  };
}

function answerOf(
  { id, poll, revision, text, state, received_at, reason, note }: AnswerRow,
  words: readonly string[],
): WrittenAnswer {
  return {
    id,
    poll,
    revision,
    text,
    state: state as AnswerState,
    receivedAt: received_at,
    found: removePersonalData(text).removed,
    words: listedWordsIn(text, words),
    ...(reason !== null && { reason: reason as RefusalReason }),
    ...(note !== null && { note }),
  };
}

/** Whether a decision needs a reason, and what is written with it. */
const needsReason: Readonly<Record<AnswerDecision['state'], boolean>> = { accepted: false, refused: true };
/** Whether a reason says too little without words of the reader. */
const needsWords: Readonly<Record<RefusalReason, boolean>> = {
  'personal-data': false,
  insulting: false,
  'off-topic': false,
  advertising: false,
  unreadable: false,
  other: true,
};

function decisionProblems({ state, reason, note = '' }: AnswerDecision): FieldProblem[] {
  if (!needsReason[state]) {
    return reason === undefined && note === ''
      ? []
      : [{ field: '/reason', code: 'unfit', detail: 'Leave the reason out of what is accepted.' }];
  }
  if (reason === undefined)
    return [{ field: '/reason', code: 'required', detail: 'Choose a reason, which the writer reads.' }];
  return needsWords[reason] && singleLine(note) === ''
    ? [{ field: '/note', code: 'required', detail: 'Write in your own words why it is refused.' }]
    : [];
}
