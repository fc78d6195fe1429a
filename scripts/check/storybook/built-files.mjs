import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';

const texts = ['.html', '.js', '.css', '.json', '.map', '.svg'];

/** What a style sheet fetches from elsewhere: a font or an image that is not there without a connection. */
const fetched = /(?:@import\s*(?:url\()?|url\()\s*\\?["']?(https?:)?\/\/[^)"'\s]+/gi;

/**
 * What must not stand in a built Storybook: where it was built, and style sheets that fetch from elsewhere.
 * @param {string} folder the built Storybook
 * @param {string} home where the repository stands on this machine
 * @returns {string[]} a line for each file that is wrong
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
