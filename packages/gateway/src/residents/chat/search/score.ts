import type { IndexedItem } from './indexed-item.js';
import type { LanguageRules } from './language-rules.js';
import type { Lexicon } from './lexicon.js';
import { askedPart, matchIn, type Match } from './match.js';
import type { Reading, Term } from './terms.js';

/** How well an item fits a question. */
export interface Score {
  /** The part of the question that the item says, from 0 to 1. */
  readonly covered: number;
  /** Certainty of the least certain telling word of the question, from 0 to 1. */
  readonly leastCertain: number;
  /** Whether it answers what was asked of the product, and speaks of nothing else. */
  readonly isComplete: boolean;
  /** The part of the item's own question that was asked, from 0 to 1. */
  readonly own: number;
  /** Whether the item says each telling word more than once, as it does with what it is about. */
  readonly isSubject: boolean;
  /** How many telling words the question has. */
  readonly words: number;
  /** For the order of items. */
  readonly total: number;
}

/** What each part counts in the order of items. */
const counts = { aspects: 0.35, own: 0.25, otherAspect: 0.12, task: 0.2, wish: 0.1 } as const;
/** What a word counts that says little. */
const weak = 0.2;
const inAnswer = 0.6;

/** Tells how well an item fits what was asked. */
export function scoreOf(
  { terms, aspects }: Reading,
  entry: IndexedItem,
  task: string | undefined,
  lexicon: Lexicon,
  rules: LanguageRules,
): Score {
  const isOfTask = task !== undefined && entry.item.task === task;
  const telling = terms.filter(({ isWeak }) => !isWeak);
  const matches = new Map(
    terms.map((term) => [
      term,
      matchIn(
        term,
        terms.filter((other) => other !== term),
        entry,
        lexicon,
      ),
    ]),
  );
  const covered = coverage(matches, isOfTask);
  const kindOf = (name: string) => rules.aspects[name]?.kind;
  const needed = [...aspects].filter((name) => kindOf(name) !== 'wish');
  const wished = [...aspects].filter((name) => kindOf(name) === 'wish');
  const fit = average(needed.map((name) => aspectFit(name, entry)));
  const unasked = [...entry.ownAspects].filter((name) => kindOf(name) !== 'wish' && !aspects.has(name));
  const tooNarrow = needed.length > 0 ? unasked.filter((name) => kindOf(name) === 'narrow') : unasked;
  const own = ownCoverage(entry, terms, lexicon);
  return {
    covered,
    leastCertain:
      telling.length === 0
        ? isOfTask
          ? 1
          : 0
        : Math.min(...telling.map((term) => matches.get(term)?.certainty ?? 0)),
    isComplete: tooNarrow.length === 0 && needed.every((name) => aspectFit(name, entry) > 0),
    own,
    isSubject: telling.every((term) => (matches.get(term)?.fields ?? 0) > 1),
    words: telling.length,
    total:
      covered +
      counts.aspects * (needed.length > 0 ? fit : unasked.length === 0 ? 1 : 0) +
      counts.own * own +
      counts.wish * wished.filter((name) => entry.aspects.has(name)).length -
      counts.otherAspect * unasked.length +
      (isOfTask ? counts.task : 0),
  };
}

/** Returns the part of the question that was found, from 0 to 1. */
function coverage(matches: ReadonlyMap<Term, Match>, isOfTask: boolean): number {
  let total = 0;
  let found = 0;
  let hasTelling = false;
  for (const [{ isWeak }, { certainty }] of matches) {
    const count = isWeak ? weak : 1;
    total += count;
    found += count * certainty;
    hasTelling ||= !isWeak && certainty > 0;
  }
  if (isOfTask && ![...matches.keys()].some(({ isWeak }) => !isWeak)) return 1;
  return hasTelling && total > 0 ? found / total : 0;
}

function aspectFit(name: string, { aspects, answered }: IndexedItem): number {
  if (aspects.has(name)) return 1;
  return answered.has(name) ? inAnswer : 0;
}

/** Returns the part of the item's own question that was asked, from 0 to 1. */
function ownCoverage(entry: IndexedItem, asked: readonly Term[], lexicon: Lexicon): number {
  const own = entry.terms.question.filter(({ isWeak }) => !isWeak);
  return own.length === 0 ? 1 : average(own.map((term) => askedPart(term, asked, lexicon)));
}

const average = (numbers: readonly number[]): number =>
  numbers.length === 0 ? 0 : numbers.reduce((sum, one) => sum + one, 0) / numbers.length;
