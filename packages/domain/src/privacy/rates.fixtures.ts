import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { harmlessSentences } from './harmless.fixtures.js';
import { removePersonalData } from './index.js';
import { harmlessKinds, personalKinds } from './corpus.fixtures.js';

/** What was found in one kind of text. */
export interface Rate {
  readonly name: string;
  readonly texts: number;
  /** Harmless: texts from which something was taken. Personal: texts in which something was left. */
  readonly wrong: number;
  readonly examples: readonly string[];
}

const perKind = 2000;
/** A sample is the same on every machine. */
const seed = 20260401;

const rate = (name: string, texts: readonly string[], isWrong: (text: string) => boolean): Rate => {
  const wrong = texts.filter(isWrong);
  return { name, texts: texts.length, wrong: wrong.length, examples: wrong.slice(0, 3) };
};
const isTouched = (text: string): boolean => removePersonalData(text).removed.length > 0;

/** Names of the Uniforme Productnamenlijst, where the official lists are at hand; else none. */
export function productNames(): string[] {
  const folder = process.env['PLEIN_SPECS'] ?? '../shared/data';
  const file = path.join(folder, 'upl/UPL-actueel-2023-10.csv');
  if (!existsSync(file)) return [];
  const lines = readFileSync(file, 'utf8').split(/\r?\n/).slice(1);
  return lines.map((line) => /^"?([^",]+)/.exec(line)?.[1] ?? '').filter((name) => name !== '');
}

/** False positives: of harmless texts, by kind. */
export function falsePositives(others: readonly { name: string; texts: readonly string[] }[] = []): Rate[] {
  return [
    rate('sentences that people write', harmlessSentences, isTouched),
    ...harmlessKinds.map(({ name, text }) =>
      rate(name, fc.sample(text, { numRuns: perKind, seed }), isTouched),
    ),
    ...others.map(({ name, texts }) => rate(name, texts, isTouched)),
  ];
}

/** Misses: of texts with personal data in them, by kind. */
export function misses(): Rate[] {
  return personalKinds.map(({ name, text }) =>
    rate(name, fc.sample(text, { numRuns: perKind, seed }), (personal) => {
      const { text: left } = removePersonalData(`Het gaat om ${personal} en om niets anders.`);
      // What comes behind it may go too; of itself nothing may stay.
      return !/^Het gaat (om )?\[[a-z-]+ verwijderd\][a-z ]*\.?$/.test(left);
    }),
  );
}

/** So many of a thousand. */
export const perThousand = ({ wrong, texts }: Pick<Rate, 'wrong' | 'texts'>): number =>
  (wrong / texts) * 1000;

/** All kinds together. */
export const together = (rates: readonly Rate[]): Pick<Rate, 'wrong' | 'texts'> => ({
  wrong: rates.reduce((sum, { wrong }) => sum + wrong, 0),
  texts: rates.reduce((sum, { texts }) => sum + texts, 0),
});
