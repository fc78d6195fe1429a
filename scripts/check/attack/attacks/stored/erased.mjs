import { randomUUID } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';

/**
 * Erases what a resident wrote, and looks for it in every file of the store. Only the embedded store has its files
 * here; the erasure itself is checked on both.
 * @type {import('../../target.mjs').Attack}
 */
export async function erased({ ask, url, cookies, dataFolder }, report) {
  const post = (/** @type {string} */ address, /** @type {object} */ body, headers = {}) =>
    ask(address, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...headers },
      body: JSON.stringify(body),
    });
  const marker = `merkteken-${randomUUID()}`;
  const id = randomUUID();
  await post('/v1/feedback-submissions', { id, page: '/', language: 'nl', helpful: false, text: marker });
  const before = await filesWith(dataFolder, marker);
  if (dataFolder)
    report.check(before.length > 0, () => 'What a resident wrote was in no file to begin with.');
  const answer = await post('/v1/erasures', { id }, { origin: url, cookie: cookies['administrator'] ?? '' });
  report.check(answer.ok, () => `The erasure answered ${answer.status}.`);
  const left = await filesWith(dataFolder, marker);
  report.check(left.length === 0, () => `What was erased is still in ${left.join(', ')}.`);
}

/** Returns the names of the files in a folder that hold a text. */
export async function filesWith(/** @type {string | undefined} */ folder, /** @type {string} */ text) {
  if (folder === undefined) return [];
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const names = entries
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)));
  const found = await Promise.all(
    names.map(async (name) => (await readFile(path.join(folder, name), 'latin1')).includes(text)),
  );
  return names.filter((_, index) => found[index]);
}
