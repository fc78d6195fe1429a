import type { QuestionHandling } from '@plein/domain/answers.js';
import type { Actor } from '@plein/domain/newsroom.js';
import { removePersonalData } from '@plein/domain/privacy.js';
import type { FieldProblem } from '@plein/domain/problem.js';
import type { AnswerChange, AnswerEditing } from '../answers/answers.service.js';
import type { AuditedChanges, Change } from '../changes/audited-change.js';
import { readAsked, writeOutcome, type AskedWording } from './unanswered-questions.store.js';

export type Handled = { status: 'ok' } | Exclude<AnswerChange, { status: 'written' }>;

const nobodysWords = /\[[\p{L}-]+ verwijderd\]/u;

/**
 * Writes down what becomes of a question without an answer. Answered or joined, its words become another wording of
 * the answer, in the same commit.
 */
export function handleQuestion(
  changes: AuditedChanges,
  editing: Pick<AnswerEditing, 'addWording'>,
  actor: Actor,
  id: string,
  handling: QuestionHandling,
): Promise<Handled> {
  return changes.make(actor, async (change): Promise<Handled> => {
    const asked = await readAsked(change.transaction, id);
    if (!asked) return { status: 'unknown' };
    const errors = handlingProblems(handling);
    if (errors.length > 0) return { status: 'invalid', errors };
    const { outcome, answer = null, department = null } = handling;
    const added =
      answer === null ? undefined : await addWords(change, editing, actor, asked, handling, answer);
    if (added && added.status !== 'written') return added;
    await writeOutcome(change.transaction, asked, { outcome, answer, department });
    await change.note({ action: 'question.handled', subject: answer ?? department ?? id, detail: outcome });
    return { status: 'ok' };
  });
}

async function addWords(
  change: Change,
  editing: Pick<AnswerEditing, 'addWording'>,
  actor: Actor,
  { text, language }: AskedWording,
  { wording = text }: QuestionHandling,
  answer: string,
): Promise<AnswerChange> {
  const words = removePersonalData(wording).text;
  if (nobodysWords.test(words)) {
    const detail = 'Write the question without personal data, as anybody could ask it.';
    return { status: 'invalid', errors: [{ field: '/wording', code: 'personal', detail }] };
  }
  return editing.addWording(change, actor, answer, { language, text: words.slice(0, 500) });
}

/** The faults that depend on the outcome. */
function handlingProblems({ outcome, answer, department }: QuestionHandling): FieldProblem[] {
  const needed = { answered: 'answer', joined: 'answer', given: 'department', aside: undefined }[outcome];
  const given = { answer, department };
  return (['answer', 'department'] as const).flatMap((name) => {
    const has = given[name] !== undefined;
    if (needed === name && !has)
      return [{ field: `/${name}`, code: 'required', detail: `Write it for the outcome ${outcome}.` }];
    if (needed !== name && has)
      return [{ field: `/${name}`, code: 'unfit', detail: `Leave it out for the outcome ${outcome}.` }];
    return [];
  });
}
