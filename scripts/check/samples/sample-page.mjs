import { build } from 'esbuild';
import { root } from '../../build/run-program.mjs';
import { wholeScript } from './extract.mjs';

/** @typedef {import('./extract.mjs').Sample} Sample */

const embed = `<link rel="stylesheet" href="https://GATEWAY/embed/plein.css" />
<script type="module" src="https://GATEWAY/embed/plein.js"></script>`;

/** Makes a page of a sample of HTML. It adds the embed script when the sample has none. */
export const htmlPage = (/** @type {Sample} */ { text }) => `<!doctype html>
<html lang="nl">
  <head>
    <meta charset="utf-8" />
    <title>Een voorbeeld uit de documentatie</title>
    ${text.includes('/embed/plein.js') ? '' : embed}
  </head>
  <body>${text}</body>
</html>
`;

/**
 * Makes a page that runs a sample of script, bundled from the built packages.
 * @throws {Error} when the sample cannot be bundled
 */
export async function scriptPage(/** @type {Sample} */ sample) {
  const { outputFiles } = await build({
    stdin: {
      contents: wholeScript(sample),
      resolveDir: root,
      loader: sample.language === 'tsx' ? 'tsx' : 'ts',
    },
    bundle: true,
    write: false,
    format: 'esm',
    target: 'es2022',
    jsx: 'automatic',
    define: { 'process.env.NODE_ENV': '"production"' },
    logLevel: 'silent',
  });
  const script = (outputFiles[0]?.text ?? '').replaceAll('</script', String.raw`<\/script`);
  return `<!doctype html>
<html lang="nl">
  <head><meta charset="utf-8" /><title>Een voorbeeld uit de documentatie</title></head>
  <body>
    <script type="module">${script}
document.body.dataset.sample = 'ran';</script>
  </body>
</html>
`;
}
