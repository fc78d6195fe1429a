/**
 * Draws every named example as a server does, for the browser tests that take it over from there.
 * Usage: npm run draw:examples. The browser tests run it themselves.
 */
import { mkdir, readdir, writeFile } from 'node:fs/promises';
import { drawExample, drawnKey } from '../packages/components/src/testing/draw-example.ts';

const elements = new URL('../packages/components/src/', import.meta.url);
const target = new URL('../.plein/drawn/', import.meta.url);
await mkdir(target, { recursive: true });

/** @type {Record<string, unknown>} */
const drawn = {};
for (const name of await readdir(elements)) {
  const files = await readdir(new URL(`${name}/`, elements)).catch(() => []);
  const own = files.find((file) => file.endsWith('.examples.ts'));
  if (!own) continue;
  for (const file of files) {
    if (file.endsWith('.define.ts')) await import(new URL(`${name}/${file}`, elements).href);
  }
  const sets = Object.values(await import(new URL(`${name}/${own}`, elements).href));
  for (const example of sets.flatMap(({ examples = [] }) => examples)) {
    drawn[drawnKey(example)] = await drawExample(example);
  }
}
await writeFile(new URL('examples.json', target), JSON.stringify(drawn));
