/**
 * Lists the slowest test files: one line each, with its seconds.
 * @param {readonly import('./outcome.mjs').TimedFile[]} files
 * @param {number} [count] how many at most
 * @returns {string} empty when no file was timed
 */
export function slowestFiles(files, count = 5) {
  const slowest = files.toSorted((one, other) => other.seconds - one.seconds).slice(0, count);
  if (slowest.length === 0) return '';
  const lines = slowest.map(({ file, seconds }) => `  ${seconds.toFixed(1).padStart(6)} s  ${file}\n`);
  return `The slowest test files\n${lines.join('')}`;
}
