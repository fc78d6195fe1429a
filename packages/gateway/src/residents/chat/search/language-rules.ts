/**
 * One thing that can be asked about a product: its price, its validity. `says` finds it in words that are
 * separated by spaces. What `needed` finds must be in the answer to a question that asks it.
 */
export interface Aspect {
  readonly says: RegExp;
  /** Words that say nothing more than the aspect. */
  readonly words: ReadonlySet<string>;
  /** What says it in an answer, beside `says`. */
  readonly inAnswer?: RegExp;
  /**
   * What it is to a question and its answer. Without a `needed` one that was asked an answer is no answer. One that
   * makes an answer `narrow` was also asked by nobody who did not name it: an urgent passport. A `wish` only
   * decides between answers that fit as well.
   */
  readonly kind: 'needed' | 'narrow' | 'wish';
}

/** What the search knows of a language. */
export interface LanguageRules {
  /** Returns what the forms of a word have in common: `verhuizen` and `verhuisd` have `verhuis`. */
  readonly stem: (word: string) => string;
  /** Words that say nothing about the subject of a question. */
  readonly stopWords: ReadonlySet<string>;
  /** Words that say little: an item may lack them, and still answer the question. */
  readonly weakWords: ReadonlySet<string>;
  readonly aspects: Readonly<Record<string, Aspect>>;
  /** Groups of words and phrases that residents use for the same thing. */
  readonly synonyms: readonly (readonly string[])[];
  /** What may stand between two words in a compound. */
  readonly links: readonly string[];
}
