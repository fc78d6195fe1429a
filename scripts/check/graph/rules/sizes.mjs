import { folderOf } from '../places.mjs';
import { isGenerated, isTest } from '../sources.mjs';

const mostLines = 300;
const mostFiles = 12;

/**
 * A file has at most 300 lines. A longer one does two things. Generated files do not count.
 * @type {import('../rule.mjs').Rule}
 */
export function lengthRule({ sources }) {
  return [...sources.files].flatMap(([file, text]) => {
    const lines = text.split('\n').length - (text.endsWith('\n') ? 1 : 0);
    if (lines <= mostLines || isGenerated(file, text)) return [];
    return [
      {
        file,
        advice: `It has ${lines} lines, and ${mostLines} is the most: split it by reason, and name both parts.`,
      },
    ];
  });
}

/**
 * A folder has at most 12 files, or it has subfolders. Tests, fixtures and generated files do not count.
 * @type {import('../rule.mjs').Rule}
 */
export function folderRule({ sources }) {
  /** @type {Map<string, number>} */
  const counts = new Map();
  const parents = new Set();
  for (const [file, text] of sources.files) {
    const folder = folderOf(file);
    for (let parent = folderOf(folder); parent !== ''; parent = folderOf(parent)) parents.add(parent);
    if (!isTest(file) && !isGenerated(file, text)) counts.set(folder, (counts.get(folder) ?? 0) + 1);
  }
  return [...counts]
    .filter(([folder, count]) => count > mostFiles && !parents.has(folder))
    .map(([file, count]) => ({
      file,
      advice: `It has ${count} files and no folder, and ${mostFiles} is the most: give what belongs together a folder with a plain name.`,
    }));
}
