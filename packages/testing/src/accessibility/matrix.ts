import type { EngineName, MatrixOptions, Scheme } from './options.js';
import { exampleSets } from '../fixtures/example-sets.js';
import type { Example } from '@plein/components/examples.js';

declare global {
  /** Options of this run. The page of the tests sets them before the tests load. */
  var pleinMatrix: MatrixOptions | undefined;
}

const everything: MatrixOptions = { engine: 'chromium', schemes: ['light'], languages: ['nl'] };

type ExampleFilter = Pick<MatrixOptions, 'element' | 'example' | 'share'>;

/** Options of this run. */
export const matrix = globalThis.pleinMatrix ?? everything;

export const { engine }: { readonly engine: EngineName } = matrix;

/** The examples that a run looks at, each with the tag of its element. Throws where there are none. */
export function findExamples({ element, example: asked, share = 1 }: ExampleFilter = matrix): {
  readonly tag: string;
  readonly example: Example;
}[] {
  const found = exampleSets
    .filter(({ tag }) => !element || tag.includes(element))
    .flatMap(({ tag, examples }) => examples.map((example) => ({ tag, example })))
    .filter(({ example: { name } }) => !asked || name === asked)
    .filter((_, place) => place % share === 0);
  if (found.length === 0) throw new Error('No element or part has an example of this name.');
  return found;
}

/** Languages in which an example is shown. An example about one language is shown in it instead of Dutch. */
export const languagesOf = (example: Example, languages = matrix.languages): string[] =>
  languages.map((language) => (language === 'nl' ? (example.language ?? 'nl') : language));

export type { Scheme };
