import highContrast from '@plein/tokens/high-contrast.css?inline';
import type { Example } from '@plein/components/examples.js';
import { publishedThemes } from '../packages/testing/src/themes/published-themes.js';
import { themeStyles } from '../packages/testing/src/themes/theme-styles.js';

/** Settings of the toolbar. */
export type ToolbarSettings = Readonly<Record<string, string | undefined>>;

/**
 * Dispatched on the document after the toolbar has been applied, so that values of the theme are read again.
 */
export const toolbarApplied = 'storybook-dressed';

const rightToLeft = ['ar', 'he', 'fa', 'ur'];
const sheets = new Map<string, Promise<string>>();
let applied: readonly string[] = [];
let wanted = '';
let current: ToolbarSettings = {};

/** Settings of the toolbar when it was applied last. */
export const toolbarSettings = (): ToolbarSettings => current;

/** Applies the toolbar to the page: theme, scheme, language, direction, channel, size and density. */
export async function applyToolbar(globals: ToolbarSettings, example?: Example): Promise<void> {
  current = globals;
  const page = document.documentElement;
  const chosen = globals['language'] ?? 'example';
  page.lang = chosen === 'example' ? (example?.language ?? 'nl') : chosen;
  const direction = globals['direction'] ?? 'language';
  page.dir = direction === 'language' ? (rightToLeft.includes(page.lang) ? 'rtl' : 'ltr') : direction;
  const scheme = globals['scheme'] ?? 'light';
  page.style.colorScheme = scheme.endsWith('dark') ? 'dark' : 'light';
  styleSheet('contrast').textContent = scheme.startsWith('contrast') ? highContrast : '';
  page.dataset['channel'] = globals['channel'] ?? 'website';
  page.dataset['size'] = globals['size'] ?? 'normal';
  page.dataset['density'] = globals['density'] ?? 'comfortable';
  await applyTheme(globals['theme'] ?? 'neutral', page.style.colorScheme === 'dark');
  document.dispatchEvent(new CustomEvent(toolbarApplied));
}

async function applyTheme(id: string, dark: boolean): Promise<void> {
  wanted = id;
  const theme = publishedThemes.find((candidate) => candidate.id === id);
  if (theme) {
    if (!sheets.has(id)) sheets.set(id, themeStyles(theme));
    styleSheet('theme').textContent = (await sheets.get(id)) ?? '';
    if (wanted !== id) return;
  }
  const root = document.documentElement.classList;
  root.remove(...applied);
  const names = theme ? [theme.className, dark ? (theme.darkClassName ?? '') : ''] : [];
  applied = names.flatMap((name) => name.split(' ')).filter(Boolean);
  root.add(...applied);
}

function styleSheet(name: string): HTMLStyleElement {
  const id = `storybook-${name}`;
  const known = document.head.querySelector<HTMLStyleElement>(`style#${id}`);
  if (known) return known;
  const style = Object.assign(document.createElement('style'), { id });
  document.head.append(style);
  return style;
}
