import { setViewport } from '@web/test-runner-commands';
import { nameOf } from './flat-tree.js';
import { examplesOfThisRun, languagesOf } from './matrix.js';
import { addStyles, rendered, leave, showIn } from './showing.js';
import { textsOf, textThatDoesNotFit } from './text-fit.js';

/** A desktop of 1280 by 1024 at 400 % (WCAG 1.4.10). */
const narrow = { width: 320, height: 256 };

/** The same desktop at 200 %. */
const half = { width: 640, height: 512 };

/** WCAG 1.4.12. */
const spacing = new CSSStyleSheet();
spacing.replaceSync(`
  * { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }
  p { margin-block-end: 2em !important }
`);

/** WCAG 1.4.4: what was written in pixels does not grow along. */
function textThatDoesNotGrow(element: Element, before: ReadonlyMap<Text, number>): string[] {
  return textsOf(element).flatMap(({ text, element: around }) => {
    const was = before.get(text);
    const grew = parseFloat(getComputedStyle(around).fontSize) / (was ?? Infinity);
    return was && grew < 1.99 ? [`${nameOf(around)} grows ${grew.toFixed(2)} times, not twice`] : [];
  });
}

const sizesOf = (element: Element): Map<Text, number> =>
  new Map(
    textsOf(element).map(({ text, element: around }) => [
      text,
      parseFloat(getComputedStyle(around).fontSize),
    ]),
  );

/** Shown once in each language, then narrowed, spaced out and enlarged in place. */
describe('fits', () => {
  afterEach(leave);
  after(() => setViewport({ width: 1024, height: 768 }));

  for (const { tag, example } of examplesOfThisRun()) {
    for (const language of languagesOf(example)) {
      it(`<${tag}> ${example.name} in ${language}`, async () => {
        const trouble: string[] = [];
        const note = (how: string, found: readonly string[]): void => {
          trouble.push(...found.map((line) => `${how}: ${line}`));
        };
        await setViewport(narrow);
        const element = await showIn(example, language);
        note('at 320 pixels', textThatDoesNotFit(element));
        const takeAway = addStyles(element, spacing);
        await rendered();
        note('with wide text', textThatDoesNotFit(element));
        takeAway();
        await setViewport(half);
        await rendered();
        const before = sizesOf(element);
        document.documentElement.style.fontSize = '200%';
        await rendered();
        note('with large text', [...textThatDoesNotGrow(element, before), ...textThatDoesNotFit(element)]);
        if (trouble.length > 0) throw new Error(trouble.join('\n'));
      });
    }
  }
});
