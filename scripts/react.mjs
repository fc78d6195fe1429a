/**
 * Writes the React wrappers from the manifest of the elements. Usage: npm run react (makes the manifest first).
 * A test compares what it would write with what is committed.
 */
import { readFile, writeFile } from 'node:fs/promises';
import { reactWrappers } from './react/wrappers.mjs';

const manifest = JSON.parse(
  await readFile(new URL('../packages/components/custom-elements.json', import.meta.url), 'utf8'),
);
const folder = new URL('../packages/react/src/', import.meta.url);
for (const [name, text] of await reactWrappers(manifest)) await writeFile(new URL(name, folder), text);
