import { readFile } from 'node:fs/promises';

/** The libraries as their makers publish them, by the address at which the site has them. */
const files = {
  '/lib/turbo.js': import.meta.resolve('@hotwired/turbo/dist/turbo.es2017-umd.js'),
  '/lib/htmx.js': import.meta.resolve('htmx.org/dist/htmx.js'),
  '/lib/jquery-1.js': import.meta.resolve('jquery-1/dist/jquery.js'),
  '/lib/jquery-3.js': import.meta.resolve('jquery/dist/jquery.js'),
};

/** Returns the library at an address; undefined where there is none. */
export async function libraryAt(/** @type {string} */ place) {
  const file = Object.entries(files).find(([address]) => address === place)?.[1];
  if (file === undefined) return undefined;
  return { body: await readFile(new URL(file)), type: 'text/javascript' };
}
