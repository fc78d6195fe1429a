import { existsSync, readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { docsPages } from '../../generate/docs/pages.mjs';
import { root } from '../../build/run-program.mjs';

/**
 * A sample of code in a page of the documentation. A comment in the line above it may say what the reader has
 * already, as code (`given`), or why it cannot be run (`notRun`):
 *
 * <!-- sample: given const element = document.body; -->
 * <!-- sample: not run, because it shows a folder -->
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

/** Every page in which somebody may look for a sample. */
export function pagesWithSamples() {
  const readmes = readdirSync(path.join(root, 'packages')).map((name) => `packages/${name}/README.md`);
  return ['README.md', 'CONTRIBUTING.md', 'examples/README.md', ...docsPages(), ...readmes].filter((page) =>
    existsSync(path.join(root, page)),
  );
}

/** The samples in the text of a page. @returns {Sample[]} */
export function samplesIn(/** @type {string} */ page, /** @type {string} */ text) {
  return [...text.matchAll(block)].map((found) => {
    const [, remark = '', , language = '', sample = ''] = found;
    const line = text.slice(0, found.index + found[0].indexOf('```')).split('\n').length;
    const given = /^given\s+([\s\S]*)$/.exec(remark)?.[1] ?? '';
    return { page, line, language, text: sample, given, notRun: refusal.exec(remark)?.[1] };
  });
}

/** All samples of the documentation. @returns {Sample[]} */
export const allSamples = () =>
  pagesWithSamples().flatMap((page) => samplesIn(page, readFileSync(path.join(root, page), 'utf8')));

/** Languages of samples that are scripts. */
export const scriptLanguages = ['ts', 'tsx', 'js'];

/** A script with what its reader has already in front of it. */
export const wholeScript = (/** @type {Sample} */ { given, text }) => `${given}\n${text}\nexport {};\n`;
