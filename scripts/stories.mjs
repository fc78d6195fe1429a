/**
 * Writes a story for every named example of every element, so that Storybook never misses a state.
 * Usage: npm run stories. A test compares what it would write with what is committed.
 */
import { writeFile } from 'node:fs/promises';
import { storyFiles } from './stories/story-files.mjs';

const folder = new URL('../stories/elements/', import.meta.url);
const files = await storyFiles();
for (const [name, text] of files) await writeFile(new URL(name, folder), text);
process.stdout.write(`${files.length} files in stories/elements
`);
