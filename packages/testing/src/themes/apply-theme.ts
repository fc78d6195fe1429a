import { tokens } from '@plein/tokens/list.js';
import { publishedThemes, type PublishedTheme, type Scheme } from './published-themes.js';

/** A theme in one of its schemes; our own has no classes. */
export interface ThemeInScheme {
  readonly name: string;
  readonly className: string;
  readonly scheme: Scheme;
}

const inSchemes = ({ id, className, darkClassName, schemes }: PublishedTheme): ThemeInScheme[] =>
  schemes.map((scheme) => ({
    name: schemes.length > 1 ? `${id}, ${scheme}` : id,
    className: scheme === 'dark' ? `${className} ${darkClassName ?? ''}`.trim() : className,
    scheme,
  }));

/** Our own theme and every published one that is here, light, and dark where it has that. */
export const themesInSchemes: readonly ThemeInScheme[] = [
  { name: 'neutral, light', className: '', scheme: 'light' },
  { name: 'neutral, dark', className: '', scheme: 'dark' },
  ...publishedThemes.flatMap(inSchemes),
];

/** What the body of a themed page looks like, in the words of each family. */
const page = `html {
  color: var(--basis-color-default-color-document, var(--utrecht-document-color, var(--ams-color-text, CanvasText)));
  background: var(--basis-color-default-bg-document, var(--utrecht-document-background-color, var(--ams-color-background, Canvas)));
}`;

/** Colours that are on their way to others are not looked at. */
export const still = new CSSStyleSheet();
still.replaceSync('*, ::before, ::after { transition: none !important; animation: none !important }');

/** Hangs every style sheet in the page at once: each holds for its own class only. */
export async function loadThemeStyles(): Promise<void> {
  const files = [...new Set(publishedThemes.flatMap(({ css }) => css))];
  const texts = await Promise.all(files.map(async (file) => (await fetch(`/node_modules/${file}`)).text()));
  const style = document.createElement('style');
  style.textContent = [...texts, page].join('\n');
  document.head.append(style);
}

/** Puts a theme on the page, and waits until the elements have looked at it, which they do before it is drawn. */
export async function applyTheme({ className, scheme }: ThemeInScheme): Promise<void> {
  document.documentElement.className = className;
  document.documentElement.style.colorScheme = scheme;
  await Promise.resolve();
}

export function removeTheme(): void {
  document.documentElement.className = '';
  document.documentElement.removeAttribute('style');
}

/** The names of the tokens that the page's theme gives a value, of those that a theme can. */
export function bridgedTokens(): { readonly read: string[]; readonly of: number } {
  const style = getComputedStyle(document.documentElement);
  const bridged = tokens.filter(({ chain }) => chain.length > 1);
  const read = bridged.filter(({ chain }) => chain.slice(1).some((name) => style.getPropertyValue(name)));
  return { read: read.map(({ name }) => name), of: bridged.length };
}
