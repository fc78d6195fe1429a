import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { root } from '../build/run-program.mjs';

/** How many test files share a process at most. A process of its own costs each file a third of a second. */
const filesInGroup = 24;

/** How long the tests of one file may take, in milliseconds. */
const timeout = 300_000;

/**
 * Divides test files over as few processes as there may be, so that neighbours, which take about as long, come in
 * different ones.
 * @param {readonly string[]} files
 * @param {number} least the least number of groups, where there are as many files
 * @returns {string[][]}
 */
export function groupsOf(files, least) {
  const count = Math.min(files.length, Math.max(least, Math.ceil(files.length / filesInGroup)));
  return Array.from({ length: count }, (_, index) => files.filter((_file, at) => at % count === index));
}

/**
 * Writes a program for each group, which runs each file as a suite with the name of that file. Hooks of a file then
 * belong to that suite.
 * @param {readonly string[]} files paths from the root of the repository
 * @param {object} options
 * @param {string} options.folder folder of the programs, from the root
 * @param {number} options.least the least number of programs, where there are as many files
 * @param {(file: string) => string} options.moduleOf returns the module of a file, as a path from the folder
 * @param {readonly string[]} [options.shared] files that are loaded before any suite, because their hooks belong to the
 * process
 * @returns {string[]} the programs, as paths from the root
 */
export function writeGroups(files, { folder, least, moduleOf, shared = [] }) {
  mkdirSync(path.join(root, folder), { recursive: true });
  return groupsOf(files, least).map((group, index) => {
    const program = path.posix.join(folder, `group-${index + 1}.test.mjs`);
    const place = (/** @type {string} */ file) => JSON.stringify(moduleOf(file));
    const lines = [
      "import { describe } from 'node:test';",
      ...shared.map((file) => `import ${place(file)};`),
      ...group.map(
        (file) => `describe(${JSON.stringify(file)}, { timeout: ${timeout} }, () => import(${place(file)}));`,
      ),
    ];
    writeFileSync(path.join(root, program), `${lines.join('\n')}\n`);
    return program;
  });
}
