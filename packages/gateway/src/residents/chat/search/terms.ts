import type { LanguageRules } from './language-rules.js';
import type { Lexicon } from './lexicon.js';
import { tokenise } from './words.js';

/** A word or phrase of a text that says what the text is about. */
export interface Term {
  readonly word: string;
  readonly stem: string;
  /** Groups of synonyms that it belongs to. */
  readonly groups: ReadonlySet<number>;
  /** How certain it is that this word was meant, from 0 to 1. */
  readonly certainty: number;
  /** Whether it says little: an answer may lack it. */
  readonly isWeak: boolean;
  /** Words that together mean the same: those of a phrase or a compound. */
  readonly parts: readonly Term[];
  /** Whether it means something else than its parts: `adres wijzigen` is more than an address. */
  readonly isPhrase: boolean;
}

/** What a text is about, and what it asks or says of that. */
export interface Reading {
  readonly terms: readonly Term[];
  readonly aspects: ReadonlySet<string>;
}

/** A word of a text, with the words in its place. */
interface Piece {
  readonly words: readonly string[];
  readonly certainty: number;
  /** The compound that the words are parts of, or that they are when joined. */
  readonly compound?: string;
}

/** Largest number of words that residents write apart though they are one. */
const mostJoined = 3;

/** Reads a text: what it is about, and what it asks of that. `isAsked` mends what residents write otherwise. */
export function readText(text: string, lexicon: Lexicon, rules: LanguageRules, isAsked = false): Reading {
  const pieces = joined(tokenise(text), lexicon).map((piece) => (isAsked ? mended(piece, lexicon) : piece));
  const words = pieces.flatMap((piece) => piece.compound ?? piece.words);
  const terms: Term[] = [];
  const said: string[] = [];
  for (let at = 0; at < words.length;) {
    const piece = pieces[at];
    const phrase = lexicon.phraseAt(words, at);
    if (phrase) {
      const all = words.slice(at, phrase.end);
      const parts = telling(
        all.map((word) => termOf(word, lexicon)),
        lexicon,
      );
      terms.push({
        ...termOf(all.join(' '), lexicon),
        groups: phrase.groups,
        isWeak: false,
        isPhrase: parts.length < all.length,
        parts,
      });
      said.push('|');
      at = phrase.end;
      continue;
    }
    if (piece) {
      said.push(...piece.words);
      terms.push(...termsOf(piece, lexicon));
    }
    at += 1;
  }
  return { terms, aspects: aspectsIn(said.join(' '), rules) };
}

/** Returns the aspects that words name. */
export function aspectsIn(words: string, rules: LanguageRules): ReadonlySet<string> {
  return new Set(
    Object.entries(rules.aspects)
      .filter(([, { says }]) => says.test(words))
      .map(([name]) => name),
  );
}

/** Joins neighbouring words that a text or the language writes as one: `trap lift` is `traplift`. */
function joined(words: readonly string[], lexicon: Lexicon): Piece[] {
  const pieces: Piece[] = [];
  for (let at = 0; at < words.length;) {
    const compound = compoundAt(words, at, lexicon);
    pieces.push(compound ?? { words: words.slice(at, at + 1), certainty: 1 });
    at += compound?.words.length ?? 1;
  }
  return pieces;
}

function compoundAt(words: readonly string[], at: number, lexicon: Lexicon): Piece | undefined {
  for (let length = mostJoined; length > 1; length -= 1) {
    const some = words.slice(at, at + length);
    const hasStop = some.some((word) => lexicon.isStop(word));
    if (some.length < length || hasStop) continue;
    const compound = some.join('');
    if (lexicon.knows(compound)) return { words: some, certainty: 1, compound };
    const same = lexicon.soundsLike(compound);
    if (same) return { words: some, certainty: same.certainty, compound: same.word };
  }
  return undefined;
}

/** Puts known words in the place of a word that is not known: one that sounds like it, its parts, or what was meant. */
function mended(piece: Piece, lexicon: Lexicon): Piece {
  const [word = ''] = piece.words;
  if (piece.compound !== undefined || lexicon.isStop(word) || lexicon.knows(word) || /\d/.test(word))
    return piece;
  const same = lexicon.soundsLike(word);
  if (same) return { words: [same.word], certainty: same.certainty };
  const parts = lexicon.partsOf(word);
  if (parts.length > 0) return { words: parts, certainty: 1, compound: word };
  const meant = lexicon.meantBy(word);
  return meant ? { words: [meant.word], certainty: meant.certainty } : piece;
}

function termsOf({ words, certainty, compound }: Piece, lexicon: Lexicon): Term[] {
  if (compound === undefined) {
    return words
      .filter((word) => !lexicon.isStop(word))
      .map((word) => ({ ...termOf(word, lexicon), certainty }));
  }
  const parts = words.map((word) => termOf(word, lexicon));
  const isWeak = lexicon.isWeak(compound) || parts.every((part) => part.isWeak);
  const said = telling(parts, lexicon);
  const isWhole = parts.every((part) => said.includes(part) || lexicon.isAspect(part.word));
  const isPhrase = lexicon.knows(compound) ? said.length < parts.length : !isWhole;
  return [{ ...termOf(compound, lexicon), certainty, isWeak, isPhrase, parts: said }];
}

function termOf(word: string, lexicon: Lexicon): Term {
  return {
    word,
    stem: lexicon.stem(word),
    groups: lexicon.groupsOf(word),
    certainty: 1,
    isWeak: lexicon.isWeak(word),
    parts: [],
    isPhrase: false,
  };
}

const telling = (terms: readonly Term[], lexicon: Lexicon): Term[] =>
  terms.filter(({ word, isWeak }) => !isWeak && !lexicon.isStop(word));
