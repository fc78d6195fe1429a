import { setViewport } from '@web/test-runner-commands';
import { nameOf, shadowRoots } from './flat-tree.js';
import { addStyles, rendered } from './showing.js';
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

/** Text that does not grow with the font size of the page, such as text in pixels (WCAG 1.4.4). */
function textThatDoesNotGrow(element: Element, before: ReadonlyMap<Text, number>): string[] {
  return textsOf(element).flatMap(({ text, element: around }) => {
    const was = before.get(text);
    const grew = parseFloat(getComputedStyle(around).fontSize) / (was ?? Infinity);
    return was && grew < 1.99 ? [`${nameOf(around)} grows ${grew.toFixed(2)} times, not twice`] : [];
  });
}

const picturesOf = (element: Element): Element[] =>
  [element, ...shadowRoots(element)]
    .flatMap((root) => [...root.querySelectorAll('svg, img')])
    .filter((picture) => picture.checkVisibility());

/** Icons that stay small beside text that has grown, and pictures that stick out of the page. */
function picturesThatDoNotFollow(element: Element, before: ReadonlyMap<Element, number>): string[] {
  return picturesOf(element).flatMap((picture) => {
    const { left, right, height } = picture.getBoundingClientRect();
    const grew = height / (before.get(picture) ?? height);
    const isStuck = picture.localName === 'svg' && before.has(picture) && grew < 1.5;
    const sticksOut = right > innerWidth + 1 || left < -1;
    return [
      ...(isStuck
        ? [`an icon in ${nameOf(picture.parentElement ?? picture)} grows ${grew.toFixed(2)} times`]
        : []),
      ...(sticksOut ? [`${nameOf(picture)} sticks out of the page`] : []),
    ];
  });
}

const sizesOf = (element: Element): Map<Text, number> =>
  new Map(
    textsOf(element).map(({ text, element: around }) => [
      text,
      parseFloat(getComputedStyle(around).fontSize),
    ]),
  );

async function show(viewport: { readonly width: number; readonly height: number }): Promise<void> {
  await setViewport(viewport);
  await rendered();
}

/** Makes the page as narrow as a desktop at 400 %. */
export const showNarrow = (): Promise<void> => show(narrow);

/** Makes the page as wide as a desktop at 200 %. */
export const showHalf = (): Promise<void> => show(half);

/** Makes the page as wide as it is for every other test. */
export const showWide = (): Promise<void> => show({ width: 1024, height: 768 });

/** What does not fit in a narrow page, as it is and with the text of a reader who spaces it out. */
export async function troubleWhenNarrow(element: Element): Promise<string[]> {
  const trouble = textThatDoesNotFit(element).map((line) => `at 320 pixels: ${line}`);
  const takeAway = addStyles(element, spacing);
  await rendered();
  trouble.push(...textThatDoesNotFit(element).map((line) => `with wide text: ${line}`));
  takeAway();
  return trouble;
}

/** What does not grow, or does not fit in a page of half the width, when the reader makes the text twice as large. */
export async function troubleWhenLarge(element: Element): Promise<string[]> {
  const before = sizesOf(element);
  const heights = new Map(picturesOf(element).map((one) => [one, one.getBoundingClientRect().height]));
  document.documentElement.style.fontSize = '200%';
  await rendered();
  const trouble = [
    ...textThatDoesNotGrow(element, before),
    ...picturesThatDoNotFollow(element, heights),
    ...textThatDoesNotFit(element),
  ];
  document.documentElement.style.fontSize = '';
  return trouble.map((line) => `with large text: ${line}`);
}
