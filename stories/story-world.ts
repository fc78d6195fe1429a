import { configure } from '@plein/components';
import type { Example } from '@plein/components/examples.js';
import { openWorld, type World } from '@plein/world';
import { clearStorage, keepDatabasesApart } from './private-storage.js';

/** What a story is shown in: the globals of the toolbar and the example behind it. */
export interface StorySurroundings {
  readonly parameters: { readonly example?: Example };
  readonly globals: Readonly<Record<string, string | undefined>>;
  /** Ends with the story; a story that is drawn again for the toolbar keeps its signal. */
  readonly abortSignal: AbortSignal;
}

let current: World | undefined;
let shown: AbortSignal | undefined;
let entered: Promise<void> = Promise.resolve();

keepDatabasesApart();

/** The world of the story that is shown now. */
export const storyWorld = (): World | undefined => current;

/** Sets the page as the toolbar says, and opens the real gateway in it for a story that begins. */
export async function enterStory({ parameters, globals, abortSignal }: StorySurroundings): Promise<void> {
  const { example } = parameters;
  entered = entered.then(async () => {
    if (shown !== abortSignal) await openStory(example);
    shown = abortSignal;
    dressPage(globals, example);
  });
  await entered;
}

async function openStory(example: Example | undefined): Promise<void> {
  clearStorage();
  const before = current;
  before?.setNetwork('offline');
  current = await openWorld(example?.world);
  await before?.close();
  const { gateway, fetch, now, random } = current;
  configure({ gateway, fetch, now, random });
}

function dressPage(globals: StorySurroundings['globals'], example: Example | undefined): void {
  const page = document.documentElement;
  page.lang = globals['language'] === 'example' ? (example?.language ?? 'nl') : (globals['language'] ?? 'nl');
  page.dir = globals['direction'] ?? 'ltr';
  page.style.colorScheme = globals['scheme'] ?? 'light';
  page.classList.toggle('voorbeeld-theme', globals['theme'] === 'voorbeeld');
  document.body.style.background = 'var(--basis-color-default-bg-document, light-dark(#fff, #10181f))';
  document.body.style.color = 'var(--basis-color-default-color-document, light-dark(#16242f, #eef3f6))';
  document.body.style.fontFamily = 'var(--basis-text-font-family-default, system-ui, sans-serif)';
}
