import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { root } from '../run-program.mjs';
import { linksOf, renderMarkdown } from './markdown.mjs';
import { menu, ownAddresses, pageOf } from './page.mjs';
import { sources } from './sources.mjs';
import { words } from './words.mjs';

const copiedFolders = ['docs/images', 'docs/operate'];

/** Returns the address of each file that guides show or give, by its place in the repository. */
function copiedFiles() {
  const files = copiedFolders.flatMap((folder) =>
    readdirSync(path.join(root, folder)).map((name) => `${folder}/${name}`),
  );
  return new Map(['docs/architecture.svg', ...files].map((file) => [file, file.replace(/^docs\//, '')]));
}

/** Renders all pages. @returns {import('./page.mjs').Page[]} */
function pages() {
  const all = sources();
  const addresses = new Map([
    ...all.map(({ file, address }) => /** @type {const} */ ([file, address])),
    ...copiedFiles(),
  ]);
  return all.map((source) => {
    const markdown = readFileSync(path.join(root, source.file), 'utf8');
    const resolve = linksOf(source.file, source.address, addresses);
    return { ...source, ...renderMarkdown(markdown, resolve, words[source.language]) };
  });
}

/**
 * Returns what the search of the site looks through: each section of each page.
 * @param {readonly import('./page.mjs').Page[]} all
 */
export const sectionsOf = (all) =>
  all.flatMap(({ address, language, title, sections }) =>
    sections.map((section, at) => ({
      id: at === 0 ? address : `${address}#${section.id}`,
      page: title,
      heading: section.title,
      text: section.text,
      language,
    })),
  );

/** The pages without a source: the list of all guides, and the page with the results of a search. */
function ownPages(
  /** @type {import('./sources.mjs').Language} */ language,
  /** @type {readonly import('./page.mjs').Page[]} */ all,
  /** @type {import('./page.mjs').Files} */ files,
) {
  const say = words[language];
  const guides = `<div class="guides">${menu(all, language, String, undefined)}</div>\n`;
  const own = {
    home: { title: say.site, main: `<h1>${say.site}</h1><p>${say.intro}</p>${guides}` },
    search: {
      title: say.searchTitle,
      main: `<h1>${say.searchTitle}</h1><p data-status role="status">${say.withoutScript}</p><ol class="results" data-results></ol>\n`,
    },
  };
  return Object.entries(own).map(([name, content]) => {
    const address = ownAddresses[/** @type {keyof typeof own} */ (name)][language];
    return [address, pageOf({ address, language, ...content }, all, files)];
  });
}

/**
 * Returns every file of the site but its script and style, by address.
 * @param {import('./page.mjs').Files} files names of the script, the style and the index
 * @returns {Map<string, string | Buffer>}
 */
export function siteFiles(files) {
  const all = pages();
  const written = all.map(
    ({ html, ...page }) => /** @type {const} */ ([page.address, pageOf({ ...page, main: html }, all, files)]),
  );
  const copied = [...copiedFiles()].map(
    ([file, address]) => /** @type {const} */ ([address, readFileSync(path.join(root, file))]),
  );
  return new Map(
    /** @type {[string, string | Buffer][]} */ ([
      ...ownPages('nl', all, files),
      ...ownPages('en', all, files),
      ...written,
      ...copied,
      [files.index, JSON.stringify(sectionsOf(all))],
    ]),
  );
}
