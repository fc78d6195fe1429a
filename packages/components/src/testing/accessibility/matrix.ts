import type { EngineName, MatrixOptions, Scheme } from './options.js';
import { exampleSets } from '../example-sets.js';
import type { Example } from '../../examples.js';

declare global {
  /** What this run looks at; the page of the tests says so before they load. */
  var pleinMatrix: MatrixOptions | undefined;
}

const everything: MatrixOptions = { engine: 'chromium', schemes: ['light'], languages: ['nl'] };

/** What this run looks at. */
export const matrix = globalThis.pleinMatrix ?? everything;

export const { engine }: { readonly engine: EngineName } = matrix;

/** The examples that this run looks at, each with the tag of its element. */
export function examplesOfThisRun(): { readonly tag: string; readonly example: Example }[] {
  return exampleSets
    .filter(({ tag }) => !matrix.element || tag.includes(matrix.element))
    .flatMap(({ tag, examples }) => examples.map((example) => ({ tag, example })))
    .filter(({ example: { name } }) => !matrix.example || name === matrix.example);
}

/** The languages in which an example is shown: one that is about a language is shown in that one for Dutch. */
export const languagesOf = (example: Example, languages = matrix.languages): string[] =>
  languages.map((language) => (language === 'nl' ? (example.language ?? 'nl') : language));

export type { Scheme };
