import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { root } from '../../build/run-program.mjs';

/** Stored accessibility trees of the examples: one file for each element. */
export class TreeBook {
  /** Returns the trees of an element by the name of the example. It is empty when there is no file yet. */
  async read(/** @type {string} */ tag) {
    const text = await readFile(fileOf(tag), 'utf8').catch(() => '{}');
    return /** @type {Record<string, string>} */ (JSON.parse(text));
  }

  async write(/** @type {string} */ tag, /** @type {Record<string, string>} */ trees) {
    await writeFile(fileOf(tag), `${JSON.stringify(trees, undefined, 2)}\n`);
  }
}

const fileOf = (/** @type {string} */ tag) => {
  if (!/^[a-z-]+$/.test(tag)) throw new Error(`${tag} is not a tag.`);
  return path.join(root, 'packages/components/trees', `${tag}.json`);
};
