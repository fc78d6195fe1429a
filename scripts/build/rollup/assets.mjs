import { existsSync, readFileSync } from 'node:fs';

/**
 * Puts files beside the scripts as they are.
 * @param {Record<string, string>} copies from name in the output to source; a source that is not there is left out
 * @returns {import('rollup').Plugin}
 */
export function copyFiles(copies) {
  return {
    name: 'plein-copy-files',
    generateBundle() {
      for (const [fileName, source] of Object.entries(copies)) {
        if (existsSync(source)) this.emitFile({ type: 'asset', fileName, source: readFileSync(source) });
      }
    },
  };
}

/**
 * Writes `manifest.json`: which hashed file an entry is now, and what it loads at once.
 * @returns {import('rollup').Plugin}
 */
export function writeManifest() {
  return {
    name: 'plein-manifest',
    generateBundle(_options, bundle) {
      /** @type {Record<string, { file: string, imports: string[] }>} */
      const entries = {};
      for (const output of Object.values(bundle)) {
        if (output.type !== 'chunk' || !output.isEntry) continue;
        entries[`${output.name}.js`] = { file: output.fileName, imports: output.imports };
      }
      this.emitFile({
        type: 'asset',
        fileName: 'manifest.json',
        source: `${JSON.stringify(entries, undefined, 2)}\n`,
      });
    },
  };
}

/**
 * Writes the page of an app: its template with the hashed script in the place of the source.
 * @param {string} template
 * @param {string} script what the template calls the source, for example `./main.js`
 * @returns {import('rollup').Plugin}
 */
export function writePage(template, script) {
  return {
    name: 'plein-page',
    generateBundle(_options, bundle) {
      const entry = Object.values(bundle).find((output) => output.type === 'chunk' && output.isEntry);
      if (!entry || !existsSync(template)) return;
      const page = readFileSync(template, 'utf8').replaceAll(script, `./${entry.fileName}`);
      this.emitFile({ type: 'asset', fileName: 'index.html', source: page });
    },
  };
}
