import { configure } from '@plein/components';
import type { Example } from '@plein/components/examples.js';
import { openWorld, type World } from '@plein/world';

let current: World | undefined;

/** What a story is shown in: the globals of the toolbar and the example behind it. */
export interface StorySurroundings {
  readonly parameters: { readonly example?: Example };
  readonly globals: Readonly<Record<string, string | undefined>>;
}

/** The world of the story that is shown now. */
export const storyWorld = (): World | undefined => current;

/** Opens the real gateway in this page for a story, and sets the page as the toolbar says. */
export async function enterStory({ parameters, globals }: StorySurroundings): Promise<void> {
  const { example } = parameters;
  sessionStorage.clear();
  localStorage.removeItem('plein-voter');
  const before = current;
  current = await openWorld(example?.world);
  before?.setNetwork('offline');
  await before?.close();
  const { gateway, fetch, now, random } = current;
  configure({ gateway, fetch, now, random });
  const page = document.documentElement;
  page.lang = globals['language'] === 'example' ? (example?.language ?? 'nl') : (globals['language'] ?? 'nl');
  page.dir = globals['direction'] ?? 'ltr';
  page.style.colorScheme = globals['scheme'] ?? 'light';
  page.classList.toggle('voorbeeld-theme', globals['theme'] === 'voorbeeld');
  document.body.style.background = 'var(--basis-color-default-bg-document, light-dark(#fff, #10181f))';
  document.body.style.color = 'var(--basis-color-default-color-document, light-dark(#16242f, #eef3f6))';
  document.body.style.fontFamily = 'var(--basis-text-font-family-default, system-ui, sans-serif)';
}
