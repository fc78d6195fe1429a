import { readFileSync } from 'node:fs';
import path from 'node:path';
import { root } from '../../build/run-program.mjs';

/**
 * A quick start of docs/frameworks.md.
 * @typedef {object} Start
 * @property {string} name its heading
 * @property {readonly (readonly [name: string, text: string])[]} files
 * @property {readonly string[]} commands in their order; the last one serves the page
 */

const section = /^## (?<name>.+)\n(?<text>[\s\S]*?)(?=^## |$(?![\s\S]))/gm;
const block =
  /(?:^`(?<file>[\w./-]+)`:\n\n)?(?:^<!-- sample: [^\n]* -->\n\n)?^```(?<language>\w+)\n(?<text>[\s\S]*?)^```$/gm;

/** Returns the quick starts in the text of a page. @returns {Start[]} */
export function startsIn(/** @type {string} */ page) {
  return [...page.matchAll(section)].map(({ groups = {} }) => {
    const blocks = [...(groups['text'] ?? '').matchAll(block)].map(({ groups: found = {} }) => found);
    return {
      name: groups['name'] ?? '',
      files: blocks.flatMap(({ file, text = '' }) => (file ? [/** @type {const} */ ([file, text])] : [])),
      commands: blocks.flatMap(({ file, language, text = '' }) =>
        !file && language === 'sh' ? text.trim().split('\n') : [],
      ),
    };
  });
}

/** Returns the quick starts of the documentation. */
export const writtenStarts = () => startsIn(readFileSync(path.join(root, 'docs/frameworks.md'), 'utf8'));
