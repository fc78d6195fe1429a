import GithubSlugger from 'github-slugger';
import { Marked } from 'marked';
import path from 'node:path';
import { escape } from './escape.mjs';

/**
 * A section of a page: what stands below one heading.
 * @typedef {{ id: string, level: number, title: string, text: string }} Section
 * @typedef {{ title: string, html: string, sections: Section[] }} Rendered
 */

/** Where a link goes: to an address from this page, or to nothing that the site has. */
/** @typedef {(target: string) => string | undefined} Resolve */

/** Returns the text of some tokens, without marks. @returns {string} */
function plain(/** @type {readonly import('marked').Token[]} */ tokens) {
  return tokens
    .map((token) => {
      if (token.type === 'html') return '';
      if (token.type === 'table') {
        return [token.header, ...token.rows]
          .flat()
          .map((cell) => plain(cell.tokens))
          .join(' ');
      }
      if (token.type === 'list')
        return token.items
          .map((/** @type {import('marked').Tokens.ListItem} */ item) => plain(item.tokens))
          .join(' ');
      return 'tokens' in token && token.tokens ? plain(token.tokens) : 'text' in token ? token.text : ' ';
    })
    .join('')
    .replace(/\s+/g, ' ');
}

/** A renderer of Markdown for one page: its anchors are those of the sources, so that links between them hold. */
function rendererOf(/** @type {Resolve} */ resolve, /** @type {{ table: string }} */ words) {
  const slugger = new GithubSlugger();
  let heading = '';
  const marked = new Marked();
  marked.use({
    renderer: {
      heading({ tokens, depth }) {
        heading = plain(tokens);
        const text = this.parser.parseInline(tokens);
        return `<h${depth} id="${slugger.slug(heading)}">${text}</h${depth}>\n`;
      },
      link({ href, tokens }) {
        const text = this.parser.parseInline(tokens);
        const target = resolve(href);
        return target === undefined ? text : `<a href="${escape(target)}">${text}</a>`;
      },
      image({ href, text }) {
        const target = resolve(href);
        return target === undefined ? escape(text) : `<img src="${escape(target)}" alt="${escape(text)}" />`;
      },
      code({ text, lang }) {
        return `<pre tabindex="0" data-language="${escape(lang || 'text')}"><code>${escape(text)}\n</code></pre>\n`;
      },
      table({ header, rows }) {
        const cells = (
          /** @type {typeof header} */ row,
          /** @type {string} */ open,
          /** @type {string} */ end,
        ) => row.map(({ tokens }) => `${open}${this.parser.parseInline(tokens)}${end}`).join('');
        const name = escape(`${words.table}: ${heading}`);
        const body = rows.map((row) => `<tr>${cells(row, '<td>', '</td>')}</tr>`).join('\n');
        return `<div class="table" role="region" tabindex="0" aria-label="${name}"><table><thead><tr>${cells(header, '<th scope="col">', '</th>')}</tr></thead><tbody>\n${body}</tbody></table></div>\n`;
      },
      html: ({ text }) => (text.startsWith('<!--') ? '' : text),
    },
  });
  return marked;
}

/**
 * Renders a page.
 * @param {string} markdown
 * @param {Resolve} resolve
 * @param {{ table: string }} words in the language of the page
 * @returns {Rendered}
 */
export function renderMarkdown(markdown, resolve, words) {
  const marked = rendererOf(resolve, words);
  const tokens = marked.lexer(markdown);
  return { title: titleOf(tokens), html: marked.parser(tokens), sections: sectionsOf(tokens) };
}

function titleOf(/** @type {readonly import('marked').Token[]} */ tokens) {
  const first = tokens.find((token) => token.type === 'heading');
  return first && 'tokens' in first ? plain(first.tokens ?? []) : '';
}

/** @returns {Section[]} */
function sectionsOf(/** @type {readonly import('marked').Token[]} */ tokens) {
  const slugger = new GithubSlugger();
  /** @type {Section[]} */
  const sections = [];
  for (const token of tokens) {
    if (token.type === 'heading') {
      const title = plain(token.tokens ?? []);
      sections.push({ id: slugger.slug(title), level: token.depth, title, text: '' });
      continue;
    }
    const last = sections.at(-1);
    if (last) last.text = `${last.text} ${plain([token])}`.trim();
  }
  return sections;
}

/**
 * Makes the function that resolves links of one source.
 * @param {string} file the source, from the root of the repository
 * @param {string} address the address of its page
 * @param {ReadonlyMap<string, string>} addresses the address of each source and each picture
 * @returns {Resolve}
 */
export function linksOf(file, address, addresses) {
  return (target) => {
    if (/^(?:[a-z]+:|#)/.test(target)) return target;
    const [place = '', anchor] = target.split('#');
    const found = addresses.get(path.posix.join(path.posix.dirname(file), place));
    if (found === undefined) return undefined;
    const relative = path.posix.relative(path.posix.dirname(address), found);
    return anchor === undefined ? relative : `${relative}#${anchor}`;
  };
}
