/**
 * Makes the files that are derived from the token source: the bridge for the elements, the neutral theme and
 * its high contrast, the typed list, the files for design tools, and the page of docs.
 * Run it with `npm run tokens` after a change in packages/tokens/src/source.
 */
import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { root } from '../../build/run-program.mjs';
import { makeTokenFiles } from './build.mjs';

for (const { file, text } of await makeTokenFiles()) {
  await mkdir(path.dirname(path.join(root, file)), { recursive: true });
  await writeFile(path.join(root, file), text);
}
