import { existsSync, readFileSync } from 'node:fs';

/**
 * Copies files unchanged into the output.
 * @param {Record<string, string>} copies source by name in the output; a source that does not exist is left
 * out
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
 * Writes `manifest.json`: the current hashed file of each entry, and the files that it loads at once.
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
 * Writes the page of an app: its template, with the hashed script instead of the source.
 * @param {string} template
 * @param {string} script the path of the source in the template, for example `./main.js`
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
