import type { KnowledgeItem } from '@plein/domain/chat.js';
import { indexItem, textsOf, wordingsOf, type IndexedItem } from './indexed-item.js';
import type { LanguageRules } from './language-rules.js';
import { languageRules } from './languages/index.js';
import { Lexicon } from './lexicon.js';
import { scoreOf, type Score } from './score.js';
import { readText } from './terms.js';
import { tokenise } from './words.js';

/** What a search found: the item that answers the question, and others that may be meant. */
export interface Found {
  /** The answer, or undefined where it is not certain enough. */
  readonly answer: KnowledgeItem | undefined;
  /** At most three other items that may be meant, the best first. */
  readonly others: readonly KnowledgeItem[];
}

export interface KnowledgeSearch {
  /** Finds the answer to a question. `task` is what the page is about: a vague question is read with it. */
  find(question: string, task?: string): Found;
}

/** An item answers when each word of the question is at least as certain as this. */
const certain = 0.78;
/** An item may be meant when it says at least this part of the question. */
const related = 0.3;
/** How much better than the next one an answer is. */
const lead = 0.1;
/**
 * The part of its own question that an answer must find in each word that was asked. A word that the item says in
 * more than one place is what it is about, and so needs less.
 */
const ownPart = { subject: 0.3, other: 0.6 } as const;
const mostOffered = 3;
/**
 * Maximum number of words with a meaning that are read of a question. Each is laid beside each word of all items and
 * each other word of the question, so that the time grows with its square.
 */
const mostTerms = 30;

interface Candidate {
  readonly entry: IndexedItem;
  readonly score: Score;
}

/** Indexes questions and answers for search in one language. */
export function searchIn(items: readonly KnowledgeItem[], language: string): KnowledgeSearch {
  const rules = languageRules(language);
  const lexicon = new Lexicon(
    rules,
    items.flatMap((item) => textsOf(item, language)),
  );
  const entries = items.flatMap((item) =>
    wordingsOf(item, language).map((said) => indexItem(item, said, language, lexicon, rules)),
  );
  const asked = (wording: string) => entries.find((entry) => entry.wording === wording && wording !== '');

  return {
    find(question, task) {
      const candidates = rank(entries, question, task, lexicon, rules);
      const same = asked(tokenise(question).join(' '));
      const answer = same ?? answerAmong(candidates)?.entry;
      const others = candidates.filter(({ entry }) => entry.item !== answer?.item).slice(0, mostOffered);
      return { answer: answer?.item, others: others.map(({ entry }) => entry.item) };
    },
  };
}

/** Returns the items that may be meant, the best first. */
function rank(
  entries: readonly IndexedItem[],
  question: string,
  task: string | undefined,
  lexicon: Lexicon,
  rules: LanguageRules,
): Candidate[] {
  const whole = readText(question, lexicon, rules, true);
  const reading = { ...whole, terms: whole.terms.slice(0, mostTerms) };
  const ranked = entries
    .map((entry) => ({ entry, score: scoreOf(reading, entry, task, lexicon, rules) }))
    .filter(({ score }) => score.covered >= related)
    .sort((a, b) => b.score.total - a.score.total);
  const found = new Set<KnowledgeItem>();
  // Of the wordings of an item the best one counts, so that an item does not compete with itself.
  return ranked.filter(({ entry: { item } }) => !found.has(item) && found.add(item));
}

/** Returns the one item that answers for certain. */
function answerAmong(candidates: readonly Candidate[]): Candidate | undefined {
  const [best, next] = candidates;
  if (!best || !answers(best)) return undefined;
  if (next && best.score.total - next.score.total < lead) return undefined;
  return best;
}

/** Whether an item answers: each word for certain, what was asked and nothing else. Without a word the task decides. */
function answers({ score }: Candidate): boolean {
  if (score.leastCertain < certain || !score.isComplete) return false;
  if (score.words === 0) return true;
  return score.own * score.words >= (score.isSubject ? ownPart.subject : ownPart.other);
}
