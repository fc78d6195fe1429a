import type { Profile } from '@plein/domain/profile.js';
import { textIn } from '@plein/domain/text.js';

/** Something that a contact can be about. */
export interface Subject {
  readonly uri: string;
  readonly name: string;
  /** Other words by which it is found. */
  readonly words: string;
  readonly department: string | undefined;
  /** Whether it is a task of our own profile; those stand first. */
  readonly isOwn: boolean;
}

/** How many subjects a search shows: as many as the eye takes in at once. */
export const searchLength = 8;

/** The subjects of the profile, by their name in this language; also found by their other names. */
export function ownSubjects(profile: Pick<Profile, 'tasks'>, language: string): Subject[] {
  return profile.tasks.map(({ uri, upl, name, department }) => ({
    uri,
    name: textIn(name, language),
    words: [upl, ...Object.values(name)].join(' '),
    department,
    isOwn: true,
  }));
}

/** The names of the UPL, of which our own tasks are left out. `names` holds `name|end of URI`, with `;` or a new line between them. */
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

/** What the UPL itself has for a subject that it does not name. */
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

/** How well one word of a search is met, 0 is best; undefined where it is not. */
function rank(word: string, names: readonly string[], others: readonly string[]): number | undefined {
  if (names[0]?.startsWith(word)) return 0;
  if (names.some((name) => name.startsWith(word))) return 1;
  if (others.some((name) => name.startsWith(word))) return 2;
  return [...names, ...others].some((name) => name.includes(word)) ? 3 : undefined;
}

/**
 * The subjects in which every word of the search occurs: at the start of a word before within one, our own
 * before those of the UPL, short names before long ones. Accents and capitals do not matter.
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
