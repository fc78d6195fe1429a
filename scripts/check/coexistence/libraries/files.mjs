import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { root } from '../../../build/run-program.mjs';

/** The libraries as their makers publish them, by the address at which the site has them. */
const files = {
  '/lib/turbo.js': '@hotwired/turbo/dist/turbo.es2017-umd.js',
  '/lib/htmx.js': 'htmx.org/dist/htmx.js',
  '/lib/jquery-1.js': 'jquery-1/dist/jquery.js',
  '/lib/jquery-3.js': 'jquery/dist/jquery.js',
};

/** Returns the library at an address; undefined where there is none. */
export async function libraryAt(/** @type {string} */ place) {
  const file = Object.entries(files).find(([address]) => address === place)?.[1];
  if (!file) return undefined;
  return { body: await readFile(path.join(root, 'node_modules', file)), type: 'text/javascript' };
}
