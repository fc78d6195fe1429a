import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { format, resolveConfig } from 'prettier';
import { root } from '../../build/run-program.mjs';

const made = /<!-- made: ([^>]+?) -->[\s\S]*?<!-- end -->/g;

/** Returns the pages of the documentation that people write, as paths from the root of the repository. */
export function docsPages() {
  return readdirSync(path.join(root, 'docs'), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.md') && !name.startsWith(`api${path.sep}`))
    .map((name) => path.join('docs', name))
    .sort();
}

/**
 * Returns a page with everything between `made` and `end` replaced.
 * @param {string} page
 * @param {Map<string, string>} parts
 * @throws {Error} when the page asks for a part that does not exist
 */
export async function filledPage(page, parts) {
  const file = path.join(root, page);
  const text = readFileSync(file, 'utf8').replaceAll(made, (_, /** @type {string} */ name) => {
    const part = parts.get(name);
    if (part === undefined)
      throw new Error(`${page} asks for "${name}"; there is ${[...parts.keys()].join(', ')}.`);
    return `<!-- made: ${name} -->\n\n${part}\n\n<!-- end -->`;
  });
  return format(text, { ...(await resolveConfig(file)), parser: 'markdown' });
}
