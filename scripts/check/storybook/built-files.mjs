import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';

const texts = ['.html', '.js', '.css', '.json', '.map', '.svg'];

/** Fonts and images that a style sheet fetches from another host. They are missing without a connection. */
const fetched = /(?:@import\s*(?:url\()?|url\()\s*\\?["']?(https?:)?\/\/[^)"'\s]+/gi;

/**
 * Finds text that a built Storybook must not have: the folder where it was built, and style sheets that fetch
 * from another host.
 * @param {string} folder the built Storybook
 * @param {string} home path of the repository on this machine
 * @returns {string[]} a line for each file with a problem
 */
export function troubleInFiles(folder, home) {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => texts.includes(path.extname(name)) && !name.startsWith('sb-'))
    .flatMap((name) => {
      const text = readFileSync(path.join(folder, name), 'utf8');
      const wrong = [...text.matchAll(fetched)].map(([match]) => `${name} fetches ${match}`);
      return text.includes(home) ? [`${name} says that it was built in ${home}`, ...wrong] : wrong;
    });
}
