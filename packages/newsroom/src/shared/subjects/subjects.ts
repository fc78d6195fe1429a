import type { Profile } from '@plein/domain/profile.js';
import { textIn } from '@plein/domain/text.js';

/** A subject that a contact can have. */
export interface Subject {
  readonly uri: string;
  readonly name: string;
  /** Other words that a search finds it by. */
  readonly words: string;
  readonly department: string | undefined;
  /** Whether it is a task of our own profile. Those come first. */
  readonly isOwn: boolean;
}

/** Number of subjects that a search shows: as many as can be seen at a glance. */
export const searchLength = 8;

/** Subjects of the profile, by their name in this language. A search also finds their other names. */
export function ownSubjects(profile: Pick<Profile, 'tasks'>, language: string): Subject[] {
  return profile.tasks.map(({ uri, upl, name, department }) => ({
    uri,
    name: textIn(name, language),
    words: [upl, ...Object.values(name)].join(' '),
    department,
    isOwn: true,
  }));
}

/**
 * Names of the UPL without our own tasks. `names` holds `name|end of URI`, separated by `;` or a new line.
 */
export function uplSubjects(names: string, prefix: string, own: readonly Subject[]): Subject[] {
  const known = new Set(own.map(({ uri }) => uri));
  return names
    .split(/[;\n]/)
    .map((line) => {
      const [name = '', end = ''] = line.split('|');
      return { uri: prefix + end, name, words: '', department: undefined, isOwn: false };
    })
    .filter(({ uri }) => !known.has(uri) && !uri.endsWith(notListedName));
}

const notListedName = 'UPL-naam_nog_niet_beschikbaar';

/** URI in the UPL for a subject that it does not list. */
export const notListed = `http://standaarden.overheid.nl/owms/terms/${notListedName}`;

const normalised = (text: string): string =>
  text
    .normalize('NFD')
    .replaceAll(/\p{Diacritic}/gu, '')
    .toLowerCase();

const wordsOf = (text: string): string[] =>
  normalised(text)
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean);

/** How well a subject matches one word of a search, 0 is best; undefined if it does not match. */
function rank(word: string, names: readonly string[], others: readonly string[]): number | undefined {
  if (names[0]?.startsWith(word)) return 0;
  if (names.some((name) => name.startsWith(word))) return 1;
  if (others.some((name) => name.startsWith(word))) return 2;
  return [...names, ...others].some((name) => name.includes(word)) ? 3 : undefined;
}

/**
 * Subjects in which every word of the search occurs. A match at the start of a word comes before one within a
 * word. Then our own subjects come before those of the UPL, and short names before long ones. Accents and
 * capitals do not matter.
 */
export function searchSubjects(
  subjects: readonly Subject[],
  search: string,
  length = searchLength,
): Subject[] {
  const words = wordsOf(search);
  if (words.length === 0) return subjects.filter(({ isOwn }) => isOwn).slice(0, length);
  return subjects
    .flatMap((subject) => {
      const names = wordsOf(subject.name);
      const others = wordsOf(subject.words);
      const ranks = words.map((word) => rank(word, names, others));
      const met = ranks.filter((one) => one !== undefined);
      if (met.length < ranks.length) return [];
      return [{ subject, worst: Math.max(...met), order: subject.isOwn ? 0 : 1 }];
    })
    .sort(
      (one, other) =>
        Number(one.worst === 3) - Number(other.worst === 3) ||
        one.order - other.order ||
        one.worst - other.worst ||
        one.subject.name.length - other.subject.name.length,
    )
    .slice(0, length)
    .map(({ subject }) => subject);
}
