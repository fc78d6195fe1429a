/** The address of the script that runs: a classic script has its tag, a module finds itself in its call stack. */
const ownAddress =
  '(document.currentScript?.src||/https?:\\/\\/\\S+?\\.js/.exec(Error().stack)?.[0]||document.querySelector(\'script[src*="/embed/"][src*="/plein"]\').src)';

/**
 * Lets the first script run without `type="module"` too, as tag managers write it. `import.meta` would stop such a
 * script before it begins, and its names would be names of the page.
 * @returns {import('rollup').Plugin}
 */
export function runsAsClassicScript() {
  return {
    name: 'plein-classic-script',
    resolveImportMeta: (property) => (property === 'url' ? ownAddress : undefined),
    renderChunk(code, chunk) {
      if (!chunk.isEntry) return null;
      if (chunk.imports.length > 0 || chunk.exports.length > 0)
        this.error(`${chunk.fileName} imports or exports something, so it runs as a module only.`);
      return { code: `(()=>{"use strict";${code.trimEnd()}})();\n`, map: null };
    },
  };
}
