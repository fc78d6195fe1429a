/**
 * Checks each package that is published: the files that npm would pack, its declared types, and its use from
 * a new folder. It needs the output of `npm run build`. It also compares a snapshot of each public API with
 * the changesets.
 */
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { publint } from 'publint';
import { formatMessage } from 'publint/utils';
import { missingChangeset, waitingChanges } from '../../generate/api/changesets.mjs';
import { apiSnapshot, snapshotFiles } from '../../generate/api/snapshot.mjs';
import { Checks } from '../demo/checks.mjs';
import { typeProblemsOf } from './declared-types.mjs';
import { installPacked } from './fresh-folder.mjs';
import { filesUnder, importablePackages, publishedPackages } from './published.mjs';
import { bundlePage, checkTypes, importInNode, serveFiles } from './use-packed.mjs';

/** Tests, files that only tests use, and files that the compiler keeps for itself. */
const ofThisHouse = /\.(test|fixtures|contract)\.|\.tsbuildinfo$|\/testing\//;

const checks = new Checks();

for (const { name, folder, manifest } of publishedPackages()) {
  await checks.check(`${name} is packed as its package.json describes`, async () => {
    const { messages } = await publint({ pkgDir: folder, strict: true });
    const problems = messages.map((message) => formatMessage(message, manifest, { color: false }));
    if (problems.length > 0) throw new Error(problems.join('\n'));
  });
}

const textOf = (/** @type {string} */ file) => (existsSync(file) ? readFileSync(file, 'utf8') : undefined);
const waiting = waitingChanges();
for (const published of importablePackages()) {
  const { name, manifest } = published;
  const files = snapshotFiles(name);
  const now = await apiSnapshot(published);
  await checks.check(`${name} matches its API snapshot in api`, async () => {
    if (textOf(files.now) !== now) throw new Error('Review what changed, and run: npm run api');
  });
  await checks.check(`${name} has a changeset for its API change`, async () => {
    const levels = waiting.get(name) ?? new Set();
    const released = textOf(files.released);
    const missing = missingChangeset({ name, version: manifest.version, now, released, levels });
    if (missing) throw new Error(missing);
  });
}

const { folder, tarballs, remove } = await installPacked();
for (const { name } of importablePackages()) {
  await checks.check(`${name} declares types that fit what it exports`, async () => {
    const problems = await typeProblemsOf(tarballs.get(name) ?? new Uint8Array());
    if (problems.length > 0) throw new Error(problems.join('\n'));
  });
}
for (const [name] of tarballs) {
  await checks.check(`${name} packs no files that only this repository needs`, async () => {
    const unwanted = filesUnder(path.join(folder, 'node_modules', name)).filter((file) =>
      ofThisHouse.test(file),
    );
    if (unwanted.length > 0) throw new Error(unwanted.join('\n'));
  });
}
await checks.check('every path of every package can be imported in Node', () => importInNode(folder));
await checks.check('a gateway serves the script for pages, the newsroom and the guides', () =>
  serveFiles(folder),
);
await checks.check('types hold where a bundler finds modules', () => checkTypes(folder, 'bundler'));
await checks.check('types hold where Node finds modules', () => checkTypes(folder, 'nodenext'));
await checks.check('a page can be bundled', () => bundlePage(folder));
remove();
checks.finish();
