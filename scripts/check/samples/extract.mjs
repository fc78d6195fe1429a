import { existsSync, readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { docsPages } from '../../generate/docs/pages.mjs';
import { root } from '../../build/run-program.mjs';

/**
 * A code sample in a page of the documentation. A comment above it may give code that comes before it
 * (`given`), or the reason why it cannot run (`notRun`):
 *
 * <!-- sample: given const element = document.body; --> <!-- sample: not run, because it shows a folder -->
 *
 * @typedef {object} Sample
 * @property {string} page from the root of the repository
 * @property {number} line
 * @property {string} language
 * @property {string} text
 * @property {string} given
 * @property {string | undefined} notRun
 */

const block = /(?:^ *<!-- sample: ([\s\S]*?) -->\n\n?)?^( *)```(\S*)[^\n]*\n([\s\S]*?)^\2```$/gm;
const refusal = /^not run, because (.+)$/s;

/** Returns every page that may have samples. */
export function pagesWithSamples() {
  const readmes = readdirSync(path.join(root, 'packages')).map((name) => `packages/${name}/README.md`);
  return ['README.md', 'CONTRIBUTING.md', 'examples/README.md', ...docsPages(), ...readmes].filter((page) =>
    existsSync(path.join(root, page)),
  );
}

/** Returns the samples in the text of a page. @returns {Sample[]} */
export function samplesIn(/** @type {string} */ page, /** @type {string} */ text) {
  return [...text.matchAll(block)].map((found) => {
    const [, remark = '', , language = '', sample = ''] = found;
    const line = text.slice(0, found.index + found[0].indexOf('```')).split('\n').length;
    const given = /^given\s+([\s\S]*)$/.exec(remark)?.[1] ?? '';
    return { page, line, language, text: sample, given, notRun: refusal.exec(remark)?.[1] };
  });
}

/** Returns all samples of the documentation. @returns {Sample[]} */
export const allSamples = () =>
  pagesWithSamples().flatMap((page) => samplesIn(page, readFileSync(path.join(root, page), 'utf8')));

/** Languages of samples that are scripts. */
export const scriptLanguages = ['ts', 'tsx', 'js'];

/** Returns a script together with the code that comes before it. */
export const wholeScript = (/** @type {Sample} */ { given, text }) => `${given}\n${text}\nexport {};\n`;
