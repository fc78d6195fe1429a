import { appendFileSync } from 'node:fs';

/** @typedef {{ theme: string, read: string[], of: number }} TakenOver */

/** Returns a table with the tokens that the elements read from each theme. */
export function takenOverTable(/** @type {TakenOver[]} */ report) {
  const width = Math.max(...report.map(({ theme }) => theme.length));
  return report
    .map(({ theme, read, of }) => {
      const names = read.length > 0 ? read.join(' ') : 'these are our own';
      return `${theme.padEnd(width)}  ${String(read.length).padStart(2)} of ${of}  ${names}\n`;
    })
    .join('');
}

/**
 * Receives the results from the page, and writes them to a file when one is given.
 * @param {string} [file]
 * @returns {import('@web/test-runner').TestRunnerPlugin}
 */
export function themeReport(file) {
  const write = (/** @type {string} */ title, /** @type {string} */ text) => {
    if (file) appendFileSync(file, `\n${title}\n\n${text}`);
    return true;
  };
  return {
    name: 'plein-themes',
    executeCommand({ command, payload }) {
      if (command === 'plein-taken-over')
        return write('Taken over from the theme', takenOverTable(/** @type {TakenOver[]} */ (payload)));
      if (command === 'plein-mended')
        return write(
          'Said on the console',
          [...new Set(/** @type {string[]} */ (payload))].map((one) => `- ${one}\n`).join(''),
        );
      return undefined;
    },
  };
}
