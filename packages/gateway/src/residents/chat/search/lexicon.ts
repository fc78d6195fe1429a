import type { LanguageRules } from './language-rules.js';
import { mistakesIn, soundOf } from './spelling.js';
import { normalise, tokenise } from './words.js';

/** A word that is known, and how certain it is that this word is meant, from 0 to 1. */
export interface Correction {
  readonly word: string;
  readonly certainty: number;
}

/** A word with its stem. */
export interface StemmedWord {
  readonly word: string;
  readonly stem: string;
}

/** A phrase of the synonyms: the stems of its words, and its groups. */
interface Phrase {
  readonly stems: readonly string[];
  readonly groups: ReadonlySet<number>;
}

/** How certain it is that a word is another one that sounds the same, or differs in one or two letters. */
const certainty = { sound: 0.95, letter: 0.85, letters: 0.8, short: 0.7 } as const;
const longWord = 7;
const shortestPart = 3;
/** Longest word that is looked for in parts. Dutch has few of forty letters, and the time grows with the length. */
const longestCompound = 50;

/** The words that a search knows: those of the questions and keywords, and those of the language. */
export class Lexicon {
  readonly #rules: LanguageRules;
  readonly #stems = new Set<string>();
  readonly #groups = new Map<string, Set<number>>();
  readonly #phrases = new Map<string, Phrase[]>();
  readonly #bySound = new Map<string, string>();
  readonly #aspectWords: ReadonlySet<string>;

  constructor(rules: LanguageRules, texts: readonly string[]) {
    this.#rules = rules;
    this.#aspectWords = new Set(Object.values(rules.aspects).flatMap(({ words }) => [...words]));
    for (const word of texts.flatMap(tokenise)) this.#learn(word);
    for (const [group, names] of rules.synonyms.entries()) {
      for (const name of names) this.#learnName(normalise(name), group);
    }
    for (const word of [...rules.weakWords, ...this.#aspectWords]) this.#learn(word);
  }

  stem(word: string): string {
    return this.#rules.stem(word);
  }

  isStop(word: string): boolean {
    return word.length < 2 || this.#rules.stopWords.has(word);
  }

  /** Whether a word adds little to the subject of a question: a general word, an aspect or a number. */
  isWeak(word: string): boolean {
    return this.#rules.weakWords.has(word) || this.#aspectWords.has(word) || /^\d+$/.test(word);
  }

  /** Whether a word names an aspect that a question needs an answer to. */
  isAspect(word: string): boolean {
    return Object.values(this.#rules.aspects).some(({ kind, words }) => kind !== 'wish' && words.has(word));
  }

  /** Whether one of the texts or the language has this word in some form. */
  knows(word: string): boolean {
    return this.#rules.stopWords.has(word) || this.#stems.has(this.stem(word));
  }

  /** Returns the groups of synonyms that a word belongs to. */
  groupsOf(word: string): ReadonlySet<number> {
    return this.#groups.get(this.stem(word)) ?? new Set();
  }

  /**
   * Returns the longest phrase of the synonyms that starts at a place in these words, with the place after it.
   * Words without meaning may stand between those of the phrase.
   */
  phraseAt(
    words: readonly string[],
    start: number,
  ): { groups: ReadonlySet<number>; end: number } | undefined {
    const first = words[start];
    const phrases = first === undefined ? [] : (this.#phrases.get(this.stem(first)) ?? []);
    for (const { stems, groups } of phrases) {
      const end = this.#endOf(stems, words, start);
      if (end !== undefined) return { groups, end };
    }
    return undefined;
  }

  /** Returns a known word that sounds like this one. */
  soundsLike(word: string): Correction | undefined {
    const known = word.length > shortestPart ? this.#bySound.get(soundOf(word)) : undefined;
    return known === undefined ? undefined : { word: known, certainty: certainty.sound };
  }

  /**
   * Returns the known word that was meant by a word with a spelling mistake. It returns none where two words
   * with different meanings are as near.
   */
  meantBy(word: string): Correction | undefined {
    let fewest = Infinity;
    let found = new Map<string, string>();
    const heard = soundOf(word);
    for (const [sound, known] of this.#bySound) {
      const mistakes = mistakesIn(heard, sound);
      if (mistakes === undefined || mistakes > fewest) continue;
      if (mistakes < fewest) found = new Map();
      fewest = mistakes;
      found.set(this.stem(known), known);
    }
    const [meant, ...others] = found.values();
    if (meant === undefined || others.length > 0) return undefined;
    const sure = fewest > 1 ? certainty.letters : word.length > longWord ? certainty.letter : certainty.short;
    return { word: meant, certainty: sure };
  }

  /** Returns the known words of which a compound consists, or none where a part of it is not known. */
  partsOf(word: string): readonly string[] {
    if (word.length > longestCompound) return [];
    for (let end = word.length - shortestPart; end >= shortestPart; end -= 1) {
      const first = this.#partBefore(word.slice(0, end));
      if (first === undefined) continue;
      const rest = word.slice(end);
      if (this.#isPart(rest)) return [first, rest];
      const parts = this.partsOf(rest);
      if (parts.length > 0) return [first, ...parts];
    }
    return [];
  }

  /** Whether a compound is these two words, joined in this order with what the language puts between. */
  isJoined(compound: string, first: StemmedWord, second: StemmedWord): boolean {
    if (compound.length < first.word.length + shortestPart) return false;
    return [first.word, first.stem].some(
      (start) =>
        start.length >= shortestPart &&
        compound.startsWith(start) &&
        this.#rules.links.some((link) => {
          const rest = compound.slice(start.length);
          return rest.startsWith(link) && this.stem(rest.slice(link.length)) === second.stem;
        }),
    );
  }

  #isPart(word: string): boolean {
    return (
      word.length >= shortestPart && !this.#rules.stopWords.has(word) && this.#stems.has(this.stem(word))
    );
  }

  /** Returns the first part of a compound without the letters that join it to the next. */
  #partBefore(start: string): string | undefined {
    return this.#rules.links
      .filter((link) => start.endsWith(link))
      .map((link) => start.slice(0, start.length - link.length))
      .find((part) => this.#isPart(part));
  }

  #endOf(stems: readonly string[], words: readonly string[], start: number): number | undefined {
    let at = start;
    for (const stem of stems) {
      while (
        at > start &&
        at < words.length &&
        this.stem(words[at] ?? '') !== stem &&
        this.isStop(words[at] ?? '')
      ) {
        at += 1;
      }
      if (this.stem(words[at] ?? '') !== stem) return undefined;
      at += 1;
    }
    return at;
  }

  #learn(word: string): void {
    if (this.isStop(word)) return;
    this.#stems.add(this.stem(word));
    const sound = soundOf(word);
    if (!this.#bySound.has(sound)) this.#bySound.set(sound, word);
  }

  #learnName(name: string, group: number): void {
    const words = tokenise(name);
    const [first = '', ...others] = words;
    if (others.length === 0) {
      this.#learn(first);
      const stem = this.stem(first);
      this.#groups.set(stem, (this.#groups.get(stem) ?? new Set()).add(group));
      return;
    }
    const stems = words.map((word) => this.stem(word));
    const key = stems[0] ?? '';
    const phrases = this.#phrases.get(key) ?? [];
    phrases.push({ stems, groups: new Set([group]) });
    phrases.sort((a, b) => b.stems.length - a.stems.length);
    this.#phrases.set(key, phrases);
  }
}
