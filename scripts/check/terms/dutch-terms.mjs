import { readdirSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { root } from '../../build/run-program.mjs';
import { answerTexts } from '../../../packages/gateway/src/residents/chat/answer-texts.ts';
import { nl as callTexts } from '../../../packages/gateway/src/residents/pages/calls/texts/nl.ts';
import { linkTexts } from '../../../packages/gateway/src/residents/pages/links/link.texts.ts';
import { pageTexts } from '../../../packages/gateway/src/residents/pages/page.texts.ts';
import { findingWords } from '../../../packages/newsroom/src/report/findings.words.ts';
import { sentenceWords } from '../../../packages/newsroom/src/report/sentences.words.ts';
import { termsInDutch } from '../../../packages/components/src/terms/all-terms.ts';

/** @typedef {readonly [path: string, text: string]} DutchText */

/** @returns {(readonly [path: string, term: unknown])[]} */
const named = (/** @type {string} */ path, /** @type {unknown} */ term) =>
  typeof term === 'object' && term !== null
    ? Object.entries(term).flatMap(([key, inner]) => named(`${path}.${key}`, inner))
    : [/** @type {const} */ ([path, term])];

/** Values for terms that depend on a moment, a name or a number, so that the check can read them. */
const given = ['maandag 3 april', '9 tot 12 uur'];
const ofCount = /\.(waiting|errorsTitle|left|tooLong|votes|voters|tooFew|tooMany|choose|finding)$/;

/** @returns {string[]} */
function textsOf(/** @type {string} */ path, /** @type {unknown} */ term) {
  if (typeof term === 'string') return [term];
  if (typeof term !== 'function') return [];
  if (path.endsWith('.why')) return [term(true), term(false)];
  return ofCount.test(path) ? [term(1, 3), term(2, 3)] : [term(...given)];
}

const newsroom = path.join(root, 'packages/newsroom/src');

/** Reads every file with terms of the newsroom, so that a new page is checked without a line here. */
async function readNewsroomTerms() {
  const files = readdirSync(newsroom, { recursive: true, encoding: 'utf8' }).filter((name) =>
    name.endsWith('.terms.ts'),
  );
  const modules = await Promise.all(
    files.sort().map(async (name) => {
      const module = await import(pathToFileURL(path.join(newsroom, name)).href);
      const dutch = Object.values(module).flatMap((terms) => (terms?.nl ? [terms.nl] : []));
      return dutch.flatMap((terms) => named(`newsroom-${path.basename(name, '.terms.ts')}`, terms));
    }),
  );
  return modules.flat();
}

const newsroomTerms = await readNewsroomTerms();

/** Returns everything that a resident or staff read in Dutch, with its path. @returns {DutchText[]} */
export function dutchTexts() {
  const terms = [
    ...termsInDutch(),
    ...newsroomTerms,
    ...named('newsroom-findings', findingWords.nl),
    ...named('newsroom-sentences', sentenceWords.nl),
    ...named('pages', pageTexts.nl),
    ...named('calls', callTexts),
    ...named('links', linkTexts.nl),
    ...Object.entries(answerTexts).map(([key, { nl }]) => /** @type {const} */ ([`chat-answers.${key}`, nl])),
  ];
  return terms.flatMap(([path, term]) =>
    textsOf(path, term).map((text) => /** @type {const} */ ([path, text])),
  );
}
