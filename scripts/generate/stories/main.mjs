/**
 * Writes a story for every named example of every element and part, so that Storybook shows every state.
 * Usage: npm run stories. A test compares the output with the committed files.
 */
import { mkdir, writeFile } from 'node:fs/promises';
import { partStoryFiles, storyFiles } from './story-files.mjs';

const made = { elements: await storyFiles(), parts: await partStoryFiles() };
for (const [name, files] of Object.entries(made)) {
  const folder = new URL(`../../../stories/${name}/`, import.meta.url);
  await mkdir(folder, { recursive: true });
  for (const [file, text] of files) await writeFile(new URL(file, folder), text);
  process.stdout.write(`${files.length} files in stories/${name}\n`);
}
