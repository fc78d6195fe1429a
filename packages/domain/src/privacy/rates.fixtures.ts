import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { harmlessSentences } from './harmless.fixtures.js';
import { removePersonalData } from './index.js';
import { harmlessKinds, personalKinds } from './corpus.fixtures.js';
import { disguisedKinds } from './disguised.fixtures.js';
import { everydayKinds } from './everyday.fixtures.js';

/** The result for one kind of text. */
export interface Rate {
  readonly name: string;
  readonly texts: number;
  /**
   * Harmless: number of texts from which something was removed. Personal: number of texts in which something
   * stayed.
   */
  readonly wrong: number;
  readonly examples: readonly string[];
}

const perKind = 4000;
/** The seed makes each sample the same on every machine. */
const seed = 20260401;

const rate = (name: string, texts: readonly string[], isWrong: (text: string) => boolean): Rate => {
  const wrong = texts.filter(isWrong);
  return { name, texts: texts.length, wrong: wrong.length, examples: wrong.slice(0, 3) };
};
const isTouched = (text: string): boolean => removePersonalData(text).removed.length > 0;

/**
 * Returns the names of the Uniforme Productnamenlijst when the official lists are present, or else an empty
 * list.
 */
export function productNames(): string[] {
  const folder = process.env['PLEIN_SPECS'] ?? '../shared/data';
  const file = path.join(folder, 'upl/UPL-actueel-2023-10.csv');
  if (!existsSync(file)) return [];
  const lines = readFileSync(file, 'utf8').split(/\r?\n/).slice(1);
  return lines.map((line) => /^"?([^",]+)/.exec(line)?.[1] ?? '').filter((name) => name !== '');
}

/** Returns the false positives in harmless texts, by kind. */
export function falsePositives(others: readonly { name: string; texts: readonly string[] }[] = []): Rate[] {
  return [
    rate('sentences that people write', harmlessSentences, isTouched),
    ...[...harmlessKinds, ...everydayKinds].map(({ name, text }) =>
      rate(name, fc.sample(text, { numRuns: perKind, seed }), isTouched),
    ),
    ...others.map(({ name, texts }) => rate(name, texts, isTouched)),
  ];
}

/** Returns the misses in texts with personal data, by kind. */
export function misses(): Rate[] {
  return [...personalKinds, ...disguisedKinds].map(({ name, text }) =>
    rate(name, fc.sample(text, { numRuns: perKind, seed }), (personal) => {
      const { text: left } = removePersonalData(`Het gaat om ${personal} en om niets anders.`);
      // Text after the personal data may be removed as well, and a word before it may stay, but not the data itself.
      return !/^Het gaat (om )?([^\d@[]*[\s:])?\[[a-z-]+ verwijderd\][a-z ]*\.?$/.test(left);
    }),
  );
}

/** Returns the number of wrong texts per thousand. */
export const perThousand = ({ wrong, texts }: Pick<Rate, 'wrong' | 'texts'>): number =>
  (wrong / texts) * 1000;

/** Adds all kinds together. */
export const together = (rates: readonly Rate[]): Pick<Rate, 'wrong' | 'texts'> => ({
  wrong: rates.reduce((sum, { wrong }) => sum + wrong, 0),
  texts: rates.reduce((sum, { texts }) => sum + texts, 0),
});
