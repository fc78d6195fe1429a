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

/** The ground of a page in the neutral theme, in its light and in its dark colours. */
const ground = written(`
  html { background: light-dark(#ffffff, #10181f); color: light-dark(#16242f, #eef3f6) }
`);

/** Nothing is looked at half way. */
const still = written(`
  *, ::before, ::after { transition: none !important; animation: none !important; scroll-behavior: auto !important }
`);

/** Shows an example in a language, from right to left where that is how it is written. */
export async function showIn(example: Example, language: string): Promise<HTMLElement> {
  document.adoptedStyleSheets = [ground, still];
  document.documentElement.dir = language === 'ar' ? 'rtl' : 'ltr';
  const element = await showExample(example, language);
  addStyles(element, still);
  await rendered();
  return element;
}

/** Takes the example away, and the page back to how it was. */
export async function leave(): Promise<void> {
  await closeExampleGateway();
  document.documentElement.removeAttribute('style');
  document.documentElement.removeAttribute('dir');
  document.adoptedStyleSheets = [];
}

/** Adds a style sheet of the reader's to the page and to every shadow root in it; returns what takes it away. */
export function addStyles(element: Element, sheet: CSSStyleSheet): () => void {
  const roots = [document, ...shadowRoots(element)];
  for (const root of roots) root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
  return () => {
    for (const root of roots) {
      root.adoptedStyleSheets = root.adoptedStyleSheets.filter((each) => each !== sheet);
    }
  };
}

/** Gives the page the colours of a scheme, and says so when the engine does not do as it is asked. */
export async function wear(scheme: Scheme): Promise<void> {
  document.documentElement.style.colorScheme = scheme === 'dark' ? 'dark' : 'light';
  const isForced = scheme === 'forced';
  if (engine === 'chromium') await executeServerCommand('plein-forced-colours', { isForced });
  await rendered();
  if (matchMedia('(forced-colors: active)').matches !== isForced) {
    throw new Error(`Forced colours are ${isForced ? 'off' : 'on'}, and should not be.`);
  }
}

/** Resolves when the page was drawn once more. */
export const rendered = (): Promise<unknown> =>
  new Promise((resolve) => {
    requestAnimationFrame(() => requestAnimationFrame(resolve));
  });
