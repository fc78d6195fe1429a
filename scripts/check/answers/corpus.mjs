import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { uplNames } from '../../../packages/newsroom/src/shared/subjects/upl.ts';

/** @typedef {import('@plein/domain/chat.js').KnowledgeItem} KnowledgeItem */

/**
 * A question of the corpus. `expected` are the ids of the items that answer it; none where no item does. `isLater`:
 * it was written after the rules, and is never held out.
 * @typedef {{ text: string, expected: readonly string[], heldOut: boolean, isLater?: boolean }} Question
 * @typedef {{ items: KnowledgeItem[], questions: Question[] }} Corpus
 * @typedef {{ upl?: string, question: string, answer: string, keywords?: string, ask?: string[] }} Entry
 */

const folder = new URL('corpus/', import.meta.url);
const themes = ['papers', 'street', 'home', 'support'];

/** Reads a file of the corpus. */
function read(/** @type {string} */ name) {
  return /** @type {unknown} */ (parse(readFileSync(new URL(`${name}.yaml`, folder), 'utf8')));
}

/** URI of each municipal product, by its name in the Uniforme Productnamenlijst. */
const uris = new Map(
  uplNames.split(/[;\n]/).map((pair) => {
    const [name = '', term = ''] = pair.split('|');
    return [name, `http://standaarden.overheid.nl/owms/terms/${term}`];
  }),
);

/** Returns whether a question is in the third that nobody looks at while tuning. It depends on its text only. */
const isHeldOut = (/** @type {string} */ text) =>
  createHash('sha1').update(text).digest().readUInt32BE() % 3 === 0;

/** Makes a question and answer of the chat from its entry in a file. */
function itemOf(/** @type {string} */ id, /** @type {Entry} */ { upl, question, answer, keywords }) {
  const task = upl === undefined ? undefined : uris.get(upl);
  if (upl !== undefined && task === undefined) throw new Error(`${id}: the list has no product "${upl}".`);
  return {
    id,
    question: { nl: question },
    answer: { nl: answer },
    ...(keywords !== undefined && { keywords: { nl: keywords } }),
    ...(task !== undefined && { task }),
  };
}

/** Returns the ids that a pattern of a file stands for: `a|b` is one of two, `a*` each that starts so. */
function idsOf(/** @type {string} */ pattern, /** @type {readonly KnowledgeItem[]} */ items) {
  const found = pattern
    .split('|')
    .flatMap((one) =>
      items.filter(({ id }) => (one.endsWith('*') ? id.startsWith(one.slice(0, -1)) : id === one)),
    );
  if (found.length === 0) throw new Error(`No item is named "${pattern}".`);
  return found.map(({ id }) => id);
}

/** Questions that nothing in the corpus answers. */
function outside() {
  const texts = ['questions-outside', 'questions-elsewhere'].flatMap(
    (name) => /** @type {string[]} */ (read(name)),
  );
  const later = /** @type {string[]} */ (read('questions-outside-later'));
  return [
    ...texts.map((text) => ({ text, expected: [], heldOut: isHeldOut(text) })),
    // The rules were mended with these in view.
    ...later.map((text) => ({ text: String(text), expected: [], heldOut: false, isLater: true })),
  ];
}

/** Products of the Uniforme Productnamenlijst with answers, everyday questions about them, and others. */
export function products() {
  const items = themes.flatMap((theme) =>
    Object.entries(/** @type {Record<string, Entry>} */ (read(theme))).map(([id, entry]) =>
      itemOf(id, entry),
    ),
  );
  const asked = themes.flatMap((theme) =>
    Object.entries(/** @type {Record<string, string>} */ (read(`questions-${theme}`))),
  );
  const questions = asked.map(([text, pattern]) => ({
    text,
    expected: idsOf(pattern, items),
    heldOut: isHeldOut(text),
  }));
  const later = Object.entries(/** @type {Record<string, string>} */ (read('questions-later'))).map(
    ([text, pattern]) => ({ text, expected: idsOf(pattern, items), heldOut: false, isLater: true }),
  );
  /** @type {Question[]} */
  const all = [...questions, ...later, ...outside()];
  return { items, questions: all };
}

/** Few items without keywords, in other words, with the questions that nothing answers. */
export function plain() {
  const entries = Object.entries(/** @type {Record<string, Entry>} */ (read('plain')));
  const items = entries.map(([id, entry]) => itemOf(id, entry));
  const questions = entries.flatMap(([id, { ask = [] }]) =>
    ask.map((text) => ({ text, expected: [id], heldOut: isHeldOut(text) })),
  );
  return { items, questions: [...questions, ...outside()] };
}
