import type { KnowledgeItem } from '@plein/domain/chat.js';
import { textIn } from '@plein/domain/text.js';
import MiniSearch, { type SearchResult } from 'minisearch';
import { normalise, isTelling, partsOf, tokenise } from './tokenise.js';

/** A search result. `coverage` is the part of the question that the item covers, from 0 to 1. */
export interface Found {
  item: KnowledgeItem;
  coverage: number;
}

export interface KnowledgeSearch {
  /**
   * Returns at most five items, the best first. Returns none where the question has no known word of content.
   */
  find(question: string, task?: string): Found[];
}

interface Entry {
  id: string;
  question: string;
  keywords: string;
  answer: string;
}

/** What a word may mean that stands nowhere in the texts: the parts of a compound, or a word spelled like it. */
interface Guess {
  parts: string[];
  near: ReadonlySet<string>;
}

/** How certain each kind of match is, from 0 to 1. */
const certainty = { exact: 1, part: 0.9, prefix: 0.8, fuzzy: 0.6 } as const;
/** Factor for a match in the answer only, which says less about the subject. */
const inAnswerOnly = 0.6;
const taskBoost = 1.5;

/** Indexes questions and answers for search in one language. */
export function searchIn(items: readonly KnowledgeItem[], language: string): KnowledgeSearch {
  const byId = new Map(items.map((item) => [item.id, item]));
  const frequency = new Map<string, number>();
  const process = (word: string) => {
    const normalised = normalise(word);
    return isTelling(normalised, language) ? normalised : null;
  };
  const index = new MiniSearch<Entry>({
    fields: ['question', 'keywords', 'answer'],
    tokenize: tokenise,
    processTerm: process,
    searchOptions: {
      boost: { question: 3, keywords: 2, answer: 1 },
      prefix: (word) => word.length >= 4,
      // A word that occurs in the texts is spelled correctly, so a similar word is another word.
      fuzzy: (word) => (word.length >= 5 && !frequency.has(word) ? 0.2 : false),
      weights: { prefix: certainty.prefix, fuzzy: certainty.fuzzy },
    },
  });
  for (const item of items) {
    const entry: Entry = {
      id: item.id,
      question: textIn(item.question, language),
      keywords: item.keywords ? textIn(item.keywords, language) : '',
      answer: textIn(item.answer, language),
    };
    index.add(entry);
    for (const word of new Set(tokenise(`${entry.question} ${entry.keywords} ${entry.answer}`))) {
      frequency.set(word, (frequency.get(word) ?? 0) + 1);
    }
  }

  const rarity = (word: string) => Math.log(1 + (items.length + 1) / ((frequency.get(word) ?? 0) + 0.5));

  function coverage(asked: readonly string[], guesses: ReadonlyMap<string, Guess>, result: SearchResult) {
    const total = asked.reduce((sum, word) => sum + rarity(word), 0);
    const covered = asked.reduce(
      (sum, word) => sum + rarity(word) * matched(word, guesses.get(word), result),
      0,
    );
    return total === 0 ? 0 : covered / total;
  }

  function guess(word: string): Guess {
    const near = index.search(word, { prefix: false }).flatMap(({ match }) => Object.keys(match));
    return { parts: partsOf(word, frequency.keys()), near: new Set(near) };
  }

  return {
    find(question, task) {
      const asked = [...new Set(tokenise(question))].filter((word) => isTelling(word, language));
      if (asked.length === 0) return [];
      const guesses = new Map(
        asked.filter((word) => !frequency.has(word)).map((word) => [word, guess(word)]),
      );
      const words = [...asked, ...[...guesses.values()].flatMap(({ parts }) => parts)].join(' ');
      return index
        .search(words, {
          boostDocument: (id) => (task !== undefined && byId.get(String(id))?.task === task ? taskBoost : 1),
        })
        .flatMap((result) => {
          const item = byId.get(String(result.id));
          if (!item) return [];
          const score = result.score * (1 + likeness(question, textIn(item.question, language)));
          return [{ item, coverage: coverage(asked, guesses, result), score }];
        })
        .sort((a, b) => b.coverage * b.score - a.coverage * a.score)
        .slice(0, 5)
        .map(({ item, coverage: covered }) => ({ item, coverage: covered }));
    },
  };
}

/**
 * Returns the share of words that two questions have in common, from 0 to 1. "How do I apply for a passport"
 * and "how long is a passport valid" share one word of content. Their stop words differ.
 */
function likeness(first: string, second: string): number {
  const ours = new Set(tokenise(first));
  const theirs = new Set(tokenise(second));
  const shared = [...ours].filter((word) => theirs.has(word)).length;
  return (2 * shared) / (ours.size + theirs.size || 1);
}

/** Returns the certainty that a result contains a word of the question, from 0 to 1. */
function matched(word: string, guess: Guess | undefined, { match }: SearchResult): number {
  let best = 0;
  for (const [term, fields] of Object.entries(match)) {
    const sure = certaintyOf(word, term, guess);
    const place = fields.some((field) => field !== 'answer') ? 1 : inAnswerOnly;
    best = Math.max(best, sure * place);
  }
  return best;
}

function certaintyOf(word: string, term: string, guess: Guess | undefined): number {
  if (term === word) return certainty.exact;
  if (guess?.parts.includes(term)) return certainty.part;
  if (term.startsWith(word)) return certainty.prefix;
  return guess?.near.has(term) ? certainty.fuzzy : 0;
}
