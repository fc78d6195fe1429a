import { existsSync, readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { root } from './run-program.mjs';

/**
 * @typedef {{ entries: Record<string, string>, copies: Record<string, string> }} Outputs source by name in
 * `dist`
 */

/** Every package that is built, each after its dependencies. */
export const packageNames = [
  'domain',
  'tokens',
  'measurement',
  'components',
  'gateway',
  'embed',
  'react',
  'newsroom',
  'docs-site',
  'demo',
];

/** Packages whose code runs in a browser. Their code is minified. */
export const browserPackages = [
  'domain',
  'tokens',
  'measurement',
  'components',
  'embed',
  'react',
  'newsroom',
  'docs-site',
];

/** Entries that a program starts by path, and not through the exports of its package. */
export const programs = /** @type {Record<string, Record<string, string>>} */ ({
  gateway: { plein: 'src/cli/main.ts', 'store/libsql-worker': 'src/store/libsql/worker.ts' },
  demo: { main: 'src/main.ts', 'fill-year': 'src/simulation/main.ts' },
});

/** The page of the newsroom, and its script. */
export const newsroomPage = { script: 'src/main.ts', page: 'src/index.html' };

/** The site with the guides: its script, its styles, and all files that its pages are made from. */
export const docsSite = {
  script: 'packages/docs-site/src/main.ts',
  styles: ['packages/tokens/src/generated/neutral.css', 'packages/docs-site/src/site.css'],
  texts: ['docs', 'packages/embed/README.md', 'packages/react/README.md', 'packages/measurement/README.md'],
};

/** Expands the star of an export pattern to every source that matches. */
function expand(/** @type {string} */ folder, /** @type {string} */ source, /** @type {string} */ output) {
  if (!source.includes('*')) return existsSync(path.join(folder, source)) ? [{ source, output }] : [];
  const [before = '', after = ''] = source.split('*');
  const start = path.join(folder, path.dirname(`${before}x`));
  if (!existsSync(start)) return [];
  return readdirSync(start, { recursive: true, encoding: 'utf8' })
    .map((name) => name.replaceAll(path.sep, '/'))
    .sort()
    .filter((name) => existsSync(path.join(folder, before + name + after)))
    .map((name) => ({ source: before + name + after, output: output.replace('*', name) }));
}

/**
 * Reads the outputs of one package from the `exports` of its package.json: the `source` condition is the
 * source of the build, the `default` condition its destination. Sources that do not exist are left out.
 * @param {string} name
 * @returns {Outputs}
 */
export function outputsOf(name) {
  const folder = path.join(root, 'packages', name);
  const { exports = {} } = JSON.parse(readFileSync(path.join(folder, 'package.json'), 'utf8'));
  /** @type {Outputs} */
  const outputs = { entries: {}, copies: {} };
  for (const target of Object.values(exports)) {
    if (typeof target === 'string' || !target.source || !target.default) continue;
    for (const { source, output } of expand(folder, target.source, target.default)) {
      const place = output.replace(/^\.\/dist\//, '');
      if (/\.tsx?$/.test(source)) outputs.entries[place.replace(/\.js$/, '')] = path.join(folder, source);
      else outputs.copies[place] = path.join(folder, source);
    }
  }
  for (const [place, source] of Object.entries(programs[name] ?? {})) {
    if (existsSync(path.join(folder, source))) outputs.entries[place] = path.join(folder, source);
  }
  return outputs;
}
