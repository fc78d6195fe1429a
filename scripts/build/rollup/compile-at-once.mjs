import { filesOf } from './embed-files.mjs';

/**
 * Asks the browser to compile all functions of a file while it arrives, outside the main thread. Without it each function
 * is read twice: once to find its end, and once more on the main thread when it is first called. Browsers other than
 * Chromium take it for a comment.
 */
export const compileHint = '//# allFunctionsCalledOnLoad';

/**
 * Marks the files that an element runs before it shows anything. What is fetched later is left as it is, since much of it
 * never runs on a page.
 * @returns {import('rollup').Plugin}
 */
export function compileAtOnce() {
  return {
    name: 'plein-compile-at-once',
    renderChunk(code, chunk, _options, { chunks }) {
      const ofElements = Object.values(filesOf(chunks).elements).flat();
      if (!chunk.isEntry && !ofElements.includes(chunk.fileName)) return null;
      return { code: `${compileHint}\n${code}`, map: null };
    },
  };
}
