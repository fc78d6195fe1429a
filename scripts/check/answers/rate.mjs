/** @typedef {import('./corpus.mjs').Question} Question */

/**
 * What the chat did with a question: the item that it answered with, or those that it offered.
 * @typedef {{ answered?: string, offered: readonly string[] }} Outcome
 */

/**
 * How an outcome is judged. `wrong` is an answer to another question, given as the answer. `missed` is a
 * question that has an answer which was neither given nor offered. `unknown` is a question without an answer
 * that got none; `offered` is one for which questions were suggested.
 * @typedef {'right' | 'choice' | 'wrong' | 'missed' | 'unknown' | 'offered'} Judgement
 */

/**
 * The judgements of a set of questions, counted.
 * @typedef {{ inside: number, outside: number } & Record<Judgement, number>} Rates
 */

/** Judges what the chat did with a question. */
export function judge(/** @type {Question} */ { expected }, /** @type {Outcome} */ { answered, offered }) {
  if (answered !== undefined) return expected.includes(answered) ? 'right' : 'wrong';
  if (expected.length === 0) return offered.length > 0 ? 'offered' : 'unknown';
  return offered.some((id) => expected.includes(id)) ? 'choice' : 'missed';
}

/** Counts the judgements of questions. */
export function count(/** @type {readonly { question: Question, judgement: Judgement }[]} */ judged) {
  /** @type {Rates} */
  const rates = { inside: 0, outside: 0, right: 0, choice: 0, wrong: 0, missed: 0, unknown: 0, offered: 0 };
  for (const { question, judgement } of judged) {
    rates[question.expected.length > 0 ? 'inside' : 'outside'] += 1;
    rates[judgement] += 1;
  }
  return rates;
}

/** Share of all questions that were answered wrongly, from 0 to 1. */
export const wrongShare = (/** @type {Rates} */ { wrong, inside, outside }) =>
  wrong / (inside + outside || 1);

/** Share of the questions with an answer for which it was given or offered, from 0 to 1. */
export const foundShare = (/** @type {Rates} */ { right, choice, inside }) =>
  (right + choice) / (inside || 1);
