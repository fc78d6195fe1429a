import { drawingsIn, type Drawing } from './drawings.js';

/** A section of a page, under its own heading. */
export interface Section {
  readonly title: string;
  readonly text: string;
}

/** Page of an element: its purpose, and its sections in order. */
export interface ElementPage {
  readonly tag: string;
  readonly title: string;
  readonly purpose: string;
  readonly sections: readonly Section[];
}

const files = import.meta.glob<string>('../../docs/elements/*.md', {
  eager: true,
  query: '?raw',
  import: 'default',
});

/** Addresses in this Storybook of files in the repository. */
const places: Readonly<Record<string, string>> = {
  'tokens.md': '?path=/docs/foundations-all-tokens--docs',
  'languages.md': '?path=/docs/foundations-content--docs',
  'designers.md': '?path=/docs/plein-for-designers--docs',
  'editors.md': '?path=/docs/plein-for-editors--docs',
  'developers.md': '?path=/docs/plein-for-developers--docs',
};

/** Address of the page of an element in this Storybook. */
export const elementPath = (tag: string): string => `?path=/docs/elements-${tag.replace('plein-', '')}--docs`;

/** Target of a link in docs within this Storybook; undefined for a file that is not in it. */
function placeOf(target: string): string | undefined {
  if (/^(?:https?:|mailto:|tel:|#|\?)/.test(target)) return target;
  const [, tag] = /(?:^|\/)(plein-[\w-]+)\.md/.exec(target) ?? [];
  return tag ? elementPath(tag) : places[target.replace(/^.*\//, '').replace(/#.*$/, '')];
}

/** Markdown for these pages. Its links lead within Storybook, and comments and images are removed. */
export function forStorybook(text: string): string {
  return text
    .replaceAll(/<!--.*?-->\n*/gs, '')
    .replaceAll(/!\[[^\]]*\]\([^)]*\)\n*/g, '')
    .replaceAll(/\[([^\]]+)\]\(([^)\s]+)\)/g, (_, words: string, target: string) => {
      const place = placeOf(target);
      return place ? `[${words}](${place})` : words;
    });
}

/** Whether `docs/elements` has a page about an element. */
export const hasElementPage = (tag: string | undefined): boolean =>
  `../../docs/elements/${tag ?? ''}.md` in files;

/**
 * The text in `docs/elements` about an element, split at its headings.
 * @throws {Error} if there is none
 */
export function elementPage(tag: string): ElementPage {
  const source = files[`../../docs/elements/${tag}.md`];
  if (source === undefined) throw new Error(`docs/elements/${tag}.md is missing.`);
  const [head = '', ...rest] = source.split(/^## /m);
  const [title = '', ...purpose] = head.split('\n');
  return {
    tag,
    title: title.replace(/^# /, ''),
    purpose: purpose.join('\n').trim(),
    sections: rest.map((part) => {
      const [name = '', ...lines] = part.split('\n');
      return { title: name.trim(), text: lines.join('\n').trim() };
    }),
  };
}

/** Text of the section with this title; undefined if the page has none. */
export const sectionOf = (page: ElementPage, title: string): string | undefined =>
  page.sections.find((section) => section.title === title)?.text;

/** The drawings of the section "Anatomy". */
export const drawingsOf = (page: ElementPage): Drawing[] => drawingsIn(sectionOf(page, 'Anatomy') ?? '');
