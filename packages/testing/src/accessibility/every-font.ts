import { showHalf, showNarrow, showWide, troubleWhenLarge, troubleWhenNarrow } from './fit.js';
import { engine, matrix } from './matrix.js';
import { targetsTooSmall } from './target-size.js';

/** The text of a page that counts in tens of pixels, that of most pages, and that of a reader who doubles it. */
const sizes = ['62.5%', '100%', '200%'];

const { style } = document.documentElement;

/** The fonts of this run. Throws where there are none, since nothing would be looked at. */
export function familiesOfThisRun(): readonly string[] {
  if (!matrix.families?.length) throw new Error('This run has no fonts.');
  return matrix.families;
}

/**
 * What is too small to press, or does not fit, in every font of this run. The font, the size of its text and the
 * width of the page change in place. The driver of WebKit cannot make a page narrow, so that one only presses.
 */
export async function troubleInEveryFont(element: Element): Promise<string[]> {
  const trouble: string[] = [];
  const inEach = async (look: (note: (found: readonly string[], how?: string) => void) => unknown) => {
    for (const family of familiesOfThisRun()) {
      style.fontFamily = family;
      await look((found, how = '') => {
        trouble.push(...found.map((line) => `${family}${how}: ${line}`));
      });
    }
  };
  await inEach((note) => {
    for (const size of sizes) {
      style.fontSize = size;
      note(targetsTooSmall(element), ` at ${size}`);
    }
    style.fontSize = '';
  });
  if (engine === 'webkit') return trouble;
  await showNarrow();
  await inEach(async (note) => {
    note(targetsTooSmall(element), ' at 320 pixels');
    note(await troubleWhenNarrow(element));
  });
  await showHalf();
  await inEach(async (note) => {
    note(await troubleWhenLarge(element));
  });
  await showWide();
  return trouble;
}
