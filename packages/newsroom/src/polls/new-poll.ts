import { pollStrategies, type Poll } from '@plein/domain/polls.js';

/** Duration of a new poll by default, in milliseconds: four weeks. */
const runsFor = 28 * 86_400_000;

/** A name for an address, made from words: "Welk ontwerp?" gives `welk-ontwerp`. */
export const slugOf = (words: string): string =>
  words
    .normalize('NFD')
    .replaceAll(/\p{Diacritic}/gu, '')
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')
    .slice(0, 40)
    .replaceAll(/^-+|-+$/g, '');

/** Returns the name, with a number after it if it is taken. */
export function freeName(name: string, taken: readonly string[]): string {
  let free = name;
  for (let number = 2; taken.includes(free); number += 1) free = `${name}-${String(number)}`;
  return free;
}

/** A new poll with default values. Its texts are still empty. */
export function emptyPoll(now: Date, organisation: string): Poll {
  return {
    id: 'nieuw',
    kind: 'single',
    question: { nl: '' },
    askedBy: { nl: organisation },
    weight: { nl: '' },
    municipalityRole: 'director',
    options: [
      { id: 'antwoord-1', label: { nl: '' } },
      { id: 'antwoord-2', label: { nl: '' } },
    ],
    ...pollStrategies.single.settings(2),
    opensAt: now.toISOString(),
    closesAt: new Date(now.getTime() + runsFor).toISOString(),
    results: 'after-vote',
  };
}
