import type { KnowledgeItem } from '@plein/domain/chat.js';
import { languageIn, textIn } from '@plein/domain/text.js';
import type { LanguageRules } from './language-rules.js';
import type { Lexicon } from './lexicon.js';
import { aspectsIn, readText, type Term } from './terms.js';
import { tokenise } from './words.js';

/** Where an item says a word. The task is what the item is about in the list of products. */
export type Field = 'question' | 'keywords' | 'task' | 'answer';

/** A question and answer as the search reads it. */
export interface IndexedItem {
  readonly item: KnowledgeItem;
  /** The words of its question, so that the question itself is recognised. */
  readonly wording: string;
  readonly terms: Readonly<Record<Field, readonly Term[]>>;
  /** What its question and keywords say of the product. */
  readonly aspects: ReadonlySet<string>;
  /** What its question alone says of the product. */
  readonly ownAspects: ReadonlySet<string>;
  /** What its answer says of the product. */
  readonly answered: ReadonlySet<string>;
}

/** Reads an item for the search, with one wording of its question. */
export function indexItem(
  item: KnowledgeItem,
  question: string,
  language: string,
  lexicon: Lexicon,
  rules: LanguageRules,
): IndexedItem {
  const keywords = item.keywords ? textIn(item.keywords, language) : '';
  const answer = textIn(item.answer, language);
  const own = readText(question, lexicon, rules);
  const added = readText(keywords, lexicon, rules);
  const words = tokenise(answer).join(' ');
  const inAnswer = Object.entries(rules.aspects).filter(([, aspect]) =>
    aspect.inAnswer?.test(answer.toLowerCase()),
  );
  return {
    item,
    wording: tokenise(question).join(' '),
    terms: {
      question: own.terms,
      keywords: added.terms,
      task: readText(taskWords(item), lexicon, rules).terms,
      answer: readText(answer, lexicon, rules).terms,
    },
    aspects: new Set([...own.aspects, ...added.aspects]),
    ownAspects: own.aspects,
    answered: new Set([...aspectsIn(words, rules), ...inAnswer.map(([name]) => name)]),
  };
}

/** The wordings in which the question of an item is asked: the question itself first. */
export const wordingsOf = (item: KnowledgeItem, language: string): string[] => [
  textIn(item.question, language),
  ...(item.wordings?.[languageIn(item.question, language)] ?? []),
];

/** The texts by which an item can be found. */
export const textsOf = (item: KnowledgeItem, language: string): string[] => [
  ...wordingsOf(item, language),
  item.keywords ? textIn(item.keywords, language) : '',
];

/** The name of a product stands at the end of its URI. */
const taskWords = ({ task }: KnowledgeItem): string => (task?.split('/').at(-1) ?? '').replaceAll('_', ' ');
