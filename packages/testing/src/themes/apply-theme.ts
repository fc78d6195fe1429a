import { tokens } from '@plein/tokens/list.js';
import { publishedThemes, type PublishedTheme, type Scheme } from './published-themes.js';
import { shapeStyles, themeShapes } from './theme-shapes.js';

/** A theme in one of its colour schemes. The neutral theme has no classes. */
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

/**
 * The neutral theme and every published theme here, each in light and, if it has that, in dark, and the
 * shapes of our own making.
 */
export const themesInSchemes: readonly ThemeInScheme[] = [
  { name: 'neutral, light', className: '', scheme: 'light' },
  { name: 'neutral, dark', className: '', scheme: 'dark' },
  ...publishedThemes.flatMap(inSchemes),
  ...themeShapes.map(({ id }) => ({
    name: `shape ${id}`,
    className: `shape-${id}`,
    scheme: 'light' as const,
  })),
];

/** Colours of the page around the elements, from the tokens of each family of themes. */
const page = `html {
  color: var(--basis-color-default-color-document, var(--utrecht-document-color, var(--ams-color-text, CanvasText)));
  background: var(--basis-color-default-bg-document, var(--utrecht-document-background-color, var(--ams-color-background, Canvas)));
}`;

/** Stops transitions and animations, so that no colour is checked halfway. */
export const still = new CSSStyleSheet();
still.replaceSync('*, ::before, ::after { transition: none !important; animation: none !important }');

/** Adds the style sheets of all themes to the page. Each applies to its own class only. */
export async function loadThemeStyles(): Promise<void> {
  const files = [...new Set(publishedThemes.flatMap(({ css }) => css))];
  const texts = await Promise.all(files.map(async (file) => (await fetch(`/node_modules/${file}`)).text()));
  const style = document.createElement('style');
  style.textContent = [...texts, page, shapeStyles].join('\n');
  document.head.append(style);
}

/** Applies a theme to the page, and waits for the contrast repair, which runs before the page is rendered. */
export async function applyTheme({ className, scheme }: ThemeInScheme): Promise<void> {
  document.documentElement.className = className;
  document.documentElement.style.colorScheme = scheme;
  await Promise.resolve();
}

export function removeTheme(): void {
  document.documentElement.className = '';
  document.documentElement.removeAttribute('style');
}

/** Names of the tokens that the theme of the page sets, and the number that a theme can set (`of`). */
export function bridgedTokens(): { readonly read: string[]; readonly of: number } {
  const style = getComputedStyle(document.documentElement);
  const bridged = tokens.filter(({ chain }) => chain.length > 1);
  const read = bridged.filter(({ chain }) => chain.slice(1).some((name) => style.getPropertyValue(name)));
  return { read: read.map(({ name }) => name), of: bridged.length };
}
