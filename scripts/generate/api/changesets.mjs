import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { parse } from 'yaml';
import { root } from '../../build/run-program.mjs';

/** @typedef {'major' | 'minor' | 'patch'} Level */

/** Reads the levels of the pending changesets, by package. @returns {Map<string, Set<Level>>} */
export function waitingChanges() {
  /** @type {Map<string, Set<Level>>} */
  const changes = new Map();
  const folder = path.join(root, '.changeset');
  for (const file of readdirSync(folder).filter((name) => name.endsWith('.md') && name !== 'README.md')) {
    const [, head = ''] = readFileSync(path.join(folder, file), 'utf8').split(/^---$/m);
    for (const [name, level] of Object.entries(/** @type {Record<string, Level>} */ (parse(head) ?? {}))) {
      changes.set(name, (changes.get(name) ?? new Set()).add(level));
    }
  }
  return changes;
}

/** Returns the lines with content. Headings and fences do not count. */
const linesOf = (/** @type {string} */ text) =>
  new Set(
    text
      .split('\n')
      .map((line) => line.trim())
      .filter((line) => !/^(#|```|$)/.test(line)),
  );

/**
 * Returns what a changed public API still lacks, in one sentence. A line that is gone since the last release
 * breaks users: before version 1 it needs a minor changeset, afterwards a major one.
 * @param {{ name: string, version: string, now: string, released: string | undefined, levels: Set<Level> }}
 * change `released`: the API of the last release, undefined before the first
 * @returns {string | undefined} undefined when nothing is missing
 */
export function missingChangeset({ name, version, now, released, levels }) {
  if (now === released) return undefined;
  if (levels.size === 0) return `The public API of ${name} changed. Describe the change with: npx changeset`;
  const lines = linesOf(now);
  const gone = [...linesOf(released ?? '')].filter((line) => !lines.has(line));
  const enough = version.startsWith('0.') ? levels.has('minor') || levels.has('major') : levels.has('major');
  if (gone.length === 0 || enough) return undefined;
  const wanted = version.startsWith('0.') ? 'minor' : 'major';
  return `The public API of ${name} lost "${gone[0]}": its changeset must say ${wanted}.`;
}
