import path from 'node:path';
import { escape } from './escape.mjs';
import { groupNames } from './sources.mjs';
import { words } from './words.mjs';

/** @typedef {import('./sources.mjs').Source & import('./markdown.mjs').Rendered} Page */
/** @typedef {{ script: string, style: string, index: string }} Files names of the built files */

const isDutch = (/** @type {string} */ group) => /^Uw /.test(group);

/** The groups of the menu, those in the language of the page first. */
function orderedGroups(/** @type {import('./sources.mjs').Language} */ language) {
  const own = groupNames.filter((group) => isDutch(group) === (language === 'nl'));
  return [...own, ...groupNames.filter((group) => !own.includes(group))];
}

/** Returns the list of all pages by group. The long groups are closed, except the one of the page. */
export function menu(
  /** @type {readonly Page[]} */ pages,
  /** @type {import('./sources.mjs').Language} */ language,
  /** @type {(address: string) => string} */ link,
  /** @type {string | undefined} */ current,
) {
  return orderedGroups(language)
    .map((group) => {
      const members = pages.filter((page) => page.group === group);
      if (members.length === 0) return '';
      const other = members[0]?.language === language ? '' : ` lang="${members[0]?.language}"`;
      const open = members.length < 10 || members.some(({ address }) => address === current) ? ' open' : '';
      const items = members.map(({ address, title }) => {
        const here = address === current ? ' aria-current="page"' : '';
        return `<li><a href="${link(address)}"${here}>${escape(title)}</a></li>`;
      });
      return `<details${open}${other}><summary>${escape(group)}</summary><ul>${items.join('')}</ul></details>`;
    })
    .join('\n');
}

/** Addresses of the pages that are made for each language, without a source of their own. */
export const ownAddresses = {
  home: { nl: 'index.html', en: 'english.html' },
  search: { nl: 'nl/search.html', en: 'search.html' },
};

/** Returns the address of the same page in the other language, or that of its first page. */
function inOtherLanguage(
  /** @type {string} */ address,
  /** @type {import('./sources.mjs').Language} */ language,
  /** @type {readonly Page[]} */ pages,
) {
  const other = language === 'nl' ? 'en' : 'nl';
  const own = Object.values(ownAddresses).find((addresses) => addresses[language] === address);
  if (own) return own[other];
  const twin = language === 'nl' ? address.replace(/^nl\//, '') : `nl/${address}`;
  return pages.some((page) => page.address === twin) ? twin : ownAddresses.home[other];
}

/**
 * Returns a whole page of the site.
 * @param {{ address: string, language: import('./sources.mjs').Language, title: string, main: string,
 *   sections?: readonly import('./markdown.mjs').Section[] }} content
 * @param {readonly Page[]} pages
 * @param {Files} files
 */
export function pageOf({ address, language, title, main, sections = [] }, pages, files) {
  const say = words[language];
  const folder = path.posix.dirname(address);
  const link = (/** @type {string} */ target) =>
    path.posix.relative(folder, target) || path.posix.basename(target);
  const otherLanguage = language === 'nl' ? 'en' : 'nl';
  const headings = sections.filter(({ level }) => level === 2);
  const onPage =
    headings.length < 3
      ? ''
      : `<nav aria-labelledby="on-page"><h2 id="on-page">${say.onPage}</h2><ul>${headings
          .map((one) => `<li><a href="#${one.id}">${escape(one.title)}</a></li>`)
          .join('')}</ul></nav>`;
  const isHome = ownAddresses.home[language] === address;
  const beside = `<div class="beside">
${onPage}
<nav aria-labelledby="guides"><h2 id="guides">${say.home}</h2>
${menu(pages, language, link, address)}
</nav>
</div>
`;
  return `<!doctype html>
<html lang="${language}" data-root="${link('index.html').replace(/index\.html$/, '') || './'}" data-index="${link(files.index)}">
<head>
<meta charset="utf-8" />
<meta name="viewport" content="width=device-width, initial-scale=1" />
<meta name="color-scheme" content="light dark" />
<title>${escape(title)}${title === say.site ? '' : ` – ${say.site}`}</title>
<link rel="stylesheet" href="${link(files.style)}" />
<script type="module" src="${link(files.script)}"></script>
</head>
<body>
<a class="skip" href="#text">${say.skip}</a>
<header>
<a class="home" href="${link(ownAddresses.home[language])}">${say.site}</a>
<form role="search" action="${link(ownAddresses.search[language])}">
<label for="question">${say.search}</label>
<input id="question" name="q" type="search" autocomplete="off" maxlength="200" />
<button>${say.submit}</button>
</form>
<a lang="${otherLanguage}" hreflang="${otherLanguage}" href="${link(inOtherLanguage(address, language, pages))}">${say.other}</a>
${isHome ? '' : `<a class="to-menu" href="#guides">${say.home}</a>`}
</header>
<div class="columns${isHome ? ' home' : ''}">
<main id="text" tabindex="-1">
${main}</main>
${isHome ? '' : beside}</div>
</body>
</html>
`;
}
