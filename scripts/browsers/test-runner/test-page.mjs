import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { root } from '../../build/run-program.mjs';

/**
 * Fonts that the tests load as web fonts, each in two weights. They differ in width and line height. Arimo
 * has the metrics of Liberation Sans and Arial.
 */
const packages = {
  'DejaVu Sans': [
    import.meta.resolve('@fontsource/dejavu-sans/400.css'),
    import.meta.resolve('@fontsource/dejavu-sans/700.css'),
  ],
  Arimo: [import.meta.resolve('@fontsource/arimo/400.css'), import.meta.resolve('@fontsource/arimo/700.css')],
  'Noto Sans': [
    import.meta.resolve('@fontsource/noto-sans/400.css'),
    import.meta.resolve('@fontsource/noto-sans/700.css'),
  ],
  'Noto Sans Arabic': [
    import.meta.resolve('@fontsource/noto-sans-arabic/400.css'),
    import.meta.resolve('@fontsource/noto-sans-arabic/700.css'),
  ],
  'PT Sans Narrow': [
    import.meta.resolve('@fontsource/pt-sans-narrow/400.css'),
    import.meta.resolve('@fontsource/pt-sans-narrow/700.css'),
  ],
};

/** @typedef {keyof typeof packages} Family */

/**
 * The font of every test. It is the widest, and one file of it covers every script that we use.
 * @type {Family}
 */
const testFont = 'DejaVu Sans';

/** The other fonts. */
export const families = /** @type {Family[]} */ (Object.keys(packages).filter((name) => name !== testFont));

const addressOf = (/** @type {string} */ file) =>
  `/${path.relative(root, fileURLToPath(file)).replaceAll(path.sep, '/')}`;

/**
 * Makes the page in which a test file runs. The page loads its fonts before anything else, so that a test
 * measures the same on every machine.
 * @param {object} [page]
 * @param {Record<string, unknown> | undefined} [page.globals] values that the test file finds in `globalThis`
 * @param {string[]} [page.modules] modules that are loaded before the test file
 * @param {Family[] | undefined} [page.families] fonts besides the font of every test
 * @returns {(test: string) => string}
 */
export function testPage({ globals = {}, modules = [], families = [] } = {}) {
  const sheets = [testFont, ...families].flatMap((family) => packages[/** @type {Family} */ (family)]);
  return (test) => `<!doctype html>
<html lang="nl"><head><meta charset="utf-8"><title>Plein</title>
${sheets.map((file) => `<link rel="stylesheet" href="${addressOf(file)}">`).join('\n')}
<style>html { font-family: '${testFont}' }</style></head><body>
<script>Object.assign(globalThis, ${JSON.stringify(globals)})</script>
<script type="module">
const faces = [...document.fonts];
if (faces.length < ${sheets.length}) throw new Error('The fonts of the tests are not there.');
await Promise.all(faces.map((face) => face.load()));
for (const module of ${JSON.stringify([...modules, test])}) await import(module);
</script>
</body></html>`;
}
