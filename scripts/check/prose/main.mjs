/**
 * Compares the English of comments, names and docs with a list of words that the project does not use.
 * Usage: npm run check:prose [-- file …]
 */
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { root } from '../../build/run-program.mjs';
import { checkFile } from './check.mjs';

/** Generated files, and the one page that shows the words themselves. */
const leftOut = [
  /\/generated\//,
  /^docs\/api\//,
  /CHANGELOG\.md$/,
  /^scripts\/check\/prose\//,
  /^docs\/names\.md$/,
];

const wanted = ['*.ts', '*.tsx', '*.mjs', '*.md', '*.mdx'];
const asked = process.argv.slice(2);
const listed = execFileSync(
  'git',
  ['ls-files', '--cached', '--others', '--exclude-standard', '--', ...wanted],
  {
    cwd: root,
    encoding: 'utf8',
  },
);
// Git still lists a file that was removed and not committed.
const files = (asked.length > 0 ? asked : listed.trim().split('\n')).filter((file) =>
  existsSync(path.join(root, file)),
);
let count = 0;
for (const file of files) {
  if (leftOut.some((pattern) => pattern.test(file))) continue;
  for (const { line, found, say } of checkFile(file, readFileSync(path.join(root, file), 'utf8'))) {
    count += 1;
    process.stdout.write(`${file}:${line}: "${found}" → ${say}\n`);
  }
}
process.stdout.write(`${files.length} files read, ${count} words to change\n`);
if (count > 0) process.exitCode = 1;
