import type { Field, IndexedItem } from './indexed-item.js';
import type { Lexicon } from './lexicon.js';
import type { Term } from './terms.js';

/** How well an item says a word of the question: how certain, from 0 to 1, and where. */
export interface Match {
  readonly certainty: number;
  readonly field: Field | undefined;
  /** In how many fields the item says it. What an item is about stands in more than one. */
  readonly fields: number;
}

/** How certain it is that two words mean the same. A part of a compound is too little for an answer. */
const sure = { same: 1, synonym: 0.92, parts: 0.95, ofPhrase: 0.7, inPhrase: 0.85, inside: 0.5 } as const;
/** What a word counts in each field. Only the question and the keywords are enough for an answer. */
const weight: Readonly<Record<Field, number>> = { question: 1, keywords: 0.97, task: 0.7, answer: 0.4 };
const fields: readonly Field[] = ['question', 'keywords', 'task', 'answer'];
/** Fewest letters of a word that is looked for in a compound, and of one in the question itself. */
const shortestInside = 4;
const longEnough = 7;

/** Finds a word of the question in an item. `others` are the other words of the question. */
export function matchIn(term: Term, others: readonly Term[], item: IndexedItem, lexicon: Lexicon): Match {
  const found = fields
    .map((field) => ({
      field,
      certainty: term.certainty * weight[field] * inField(term, others, item.terms[field], lexicon, field),
    }))
    .filter(({ certainty }) => certainty > 0)
    .sort((a, b) => b.certainty - a.certainty);
  return { certainty: found[0]?.certainty ?? 0, field: found[0]?.field, fields: found.length };
}

function inField(
  term: Term,
  others: readonly Term[],
  terms: readonly Term[],
  lexicon: Lexicon,
  field: Field,
): number {
  const whole = Math.max(0, ...terms.map((one) => alike(term, one, others, lexicon, field)));
  if (term.parts.length === 0 || whole >= sure.parts) return whole;
  const parts = term.parts.map((part) => inField(part, [], terms, lexicon, field));
  return Math.max(whole, (term.isPhrase ? sure.ofPhrase : sure.parts) * Math.min(...parts));
}

/** Returns how certain it is that a word of the question and one of an item mean the same. */
function alike(asked: Term, said: Term, others: readonly Term[], lexicon: Lexicon, field: Field): number {
  const whole = wholly(asked, said);
  if (whole > 0) return whole;
  const inPhrase = Math.max(0, ...said.parts.map((part) => wholly(asked, part)));
  const best = said.parts.length > 1 ? sure.inPhrase * inPhrase : inPhrase;
  if (best > 0 || field === 'answer' || asked.isWeak) return best;
  const isPair = others.some(
    (other) => lexicon.isJoined(said.word, asked, other) || lexicon.isJoined(said.word, other, asked),
  );
  if (isPair) return sure.parts;
  return isInside(asked, said) ? sure.inside : 0;
}

function wholly(asked: Term, said: Term): number {
  if (asked.stem === said.stem) return sure.same;
  return [...asked.groups].some((group) => said.groups.has(group)) ? sure.synonym : 0;
}

/** Returns how much of a word of an item was asked, from 0 to 1. */
export function askedPart(said: Term, asked: readonly Term[], lexicon: Lexicon): number {
  const all = asked.flatMap((term) => [term, ...term.parts]);
  if (all.some((term) => wholly(term, said) > 0)) return 1;
  if (said.parts.length > 0) {
    return said.parts.reduce((sum, part) => sum + askedPart(part, asked, lexicon), 0) / said.parts.length;
  }
  return Math.max(0, ...asked.map((term) => alike(term, said, asked, lexicon, 'question')));
}

/** Whether one word is the start or end of the other. */
function isInside(asked: Term, said: Term): boolean {
  if (asked.word.length < said.word.length) {
    if (asked.stem.length < shortestInside) return false;
    return said.word.startsWith(asked.stem) || said.word.endsWith(asked.word);
  }
  if (said.isWeak || said.word.length < longEnough) return false;
  return asked.word.startsWith(said.word) || asked.word.endsWith(said.word);
}
