import { transformSync } from 'esbuild';
import { createHash } from 'node:crypto';
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

const integrityOf = (/** @type {string | Buffer} */ contents) =>
  `sha256-${createHash('sha256').update(contents).digest('base64')}`;

/**
 * Writes the styles without what only people read, and `manifest.json`: the version, the current hashed file of the script and of the styles, and the hash of every
 * file as the attribute `integrity` takes it.
 * @param {{ version: string, styles: string }} options `styles`: the source of the styles
 * @returns {import('rollup').Plugin}
 */
export function writeManifest({ version, styles }) {
  return {
    name: 'plein-manifest',
    generateBundle(_options, bundle) {
      // Residents need no comments and no room between rules.
      const css = transformSync(readFileSync(styles, 'utf8'), { loader: 'css', minify: true }).code;
      this.emitFile({ type: 'asset', fileName: 'plein.css', source: css });
      const name = `plein-${createHash('sha256').update(css).digest('base64url').slice(0, 10)}.css`;
      this.emitFile({ type: 'asset', fileName: name, source: css });
      const entry = Object.values(bundle).find((output) => output.type === 'chunk' && output.isEntry);
      /** @type {Record<string, string>} */
      const integrity = { [name]: integrityOf(css) };
      for (const output of Object.values(bundle)) {
        if (output.type === 'chunk') integrity[output.fileName] = integrityOf(output.code);
      }
      const manifest = {
        version,
        ...(entry && { 'plein.js': { file: entry.fileName } }),
        'plein.css': { file: name },
        integrity,
      };
      this.emitFile({
        type: 'asset',
        fileName: 'manifest.json',
        source: `${JSON.stringify(manifest, undefined, 2)}\n`,
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
