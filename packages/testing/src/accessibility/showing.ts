import { executeServerCommand } from '@web/test-runner-commands';
import type { Example } from '@plein/components/examples.js';
import { closeExampleGateway, showExample } from '../fixtures/example.js';
import { shadowRoots } from './flat-tree.js';
import { engine, type Scheme } from './matrix.js';

const written = (text: string): CSSStyleSheet => {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(text);
  return sheet;
};

/** Colours of a page in the neutral theme, light and dark. */
const ground = written(`
  html { background: light-dark(#ffffff, #10181f); color: light-dark(#16242f, #eef3f6) }
`);

/** Stops transitions and animations, so that nothing is checked halfway. */
const still = written(`
  *, ::before, ::after { transition: none !important; animation: none !important; scroll-behavior: auto !important }
`);

/** Shows an example in a language; in Arabic, from right to left. */
export async function showIn(example: Example, language: string): Promise<HTMLElement> {
  document.adoptedStyleSheets = [ground, still];
  document.documentElement.dir = language === 'ar' ? 'rtl' : 'ltr';
  const element = await showExample(example, language);
  addStyles(element, still);
  await rendered();
  return element;
}

/** Removes the example, and restores the page. */
export async function leave(): Promise<void> {
  await closeExampleGateway();
  document.documentElement.removeAttribute('style');
  document.documentElement.removeAttribute('dir');
  document.adoptedStyleSheets = [];
}

/** Adds a user style sheet to the page and to every shadow root in it. Returns a function that removes it. */
export function addStyles(element: Element, sheet: CSSStyleSheet): () => void {
  const roots = [document, ...shadowRoots(element)];
  for (const root of roots) root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
  return () => {
    for (const root of roots) {
      root.adoptedStyleSheets = root.adoptedStyleSheets.filter((each) => each !== sheet);
    }
  };
}

/** Applies the colours of a scheme to the page. Throws if the engine does not follow. */
export async function applyTheme(scheme: Scheme): Promise<void> {
  document.documentElement.style.colorScheme = scheme === 'dark' ? 'dark' : 'light';
  const isForced = scheme === 'forced';
  if (engine === 'chromium') await executeServerCommand('plein-forced-colours', { isForced });
  await rendered();
  if (matchMedia('(forced-colors: active)').matches !== isForced) {
    throw new Error(`Forced colours are ${isForced ? 'off' : 'on'}, and should not be.`);
  }
}

/** Resolves when the page has been rendered once more. */
export const rendered = (): Promise<unknown> =>
  new Promise((resolve) => {
    requestAnimationFrame(() => requestAnimationFrame(resolve));
  });
