/**
 * Writes the public API of each published package to api/<name>.api.md, so that reviewers see every change of
 * it.
 * Usage: npm run api (makes declarations and manifest first). With --released it also stores the API of the
 * last release; `npm run versions` does so.
 */
import { copyFileSync, mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { apiSnapshot, snapshotFiles } from './snapshot.mjs';
import { importablePackages } from '../../check/packages/published.mjs';

for (const published of importablePackages()) {
  const { now, released } = snapshotFiles(published.name);
  mkdirSync(path.dirname(released), { recursive: true });
  writeFileSync(now, await apiSnapshot(published));
  if (process.argv.includes('--released')) copyFileSync(now, released);
}
