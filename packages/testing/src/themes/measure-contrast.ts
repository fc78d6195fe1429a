import { contrast, mix } from '@plein/tokens/contrast.js';
import { flatAncestors, flatNodes, flatParent, isSeen, nameOf } from '../accessibility/flat-tree.js';

import { clear, contrastOn, groundOf, paintOf } from './paint.js';

const rounded = (ratio: number): string => ratio.toFixed(2);

/** Whether a control cannot be used, so that it needs no contrast (WCAG 1.4.3 and 1.4.11). */
const isInactive = (element: Element): boolean =>
  element.closest(':disabled, [aria-disabled="true"], [inert]') !== null;

/** Whether an element is in a link from the page itself, which has the page's own colours and focus. */
const isOfThePage = (element: Element): boolean =>
  element.matches('a, a *') && !(element.getRootNode() instanceof ShadowRoot);

const ownText = (element: Element): string =>
  [...element.childNodes]
    .filter((node) => node instanceof Text)
    .map((node) => node.data.trim())
    .join('');

/** Text with too little contrast: below 4.5, or below 3 if it is large (WCAG 1.4.3). */
function textTrouble(element: Element): string[] {
  const isField = element instanceof HTMLInputElement || element instanceof HTMLTextAreaElement;
  const words = isField ? element.value || element.placeholder : ownText(element);
  if (!words || isInactive(element) || element.closest('svg, option') || isOfThePage(element)) return [];
  if (isField && ['radio', 'checkbox', 'hidden', 'file', 'range'].includes(element.type)) return [];
  const style = getComputedStyle(element, isField && !element.value ? '::placeholder' : null);
  const size = Number.parseFloat(style.fontSize);
  const isLarge = size >= 24 || (size >= 18.66 && Number(style.fontWeight) >= 700);
  const least = isLarge ? 3 : 4.5;
  const ratio = contrastOn(style.color, element, groundOf(element));
  return ratio >= least
    ? []
    : [`1.4.3 ${nameOf(element)} “${words.slice(0, 40)}” ${style.color}: ${rounded(ratio)} < ${least}`];
}

/** A field of which neither the border nor the background has enough contrast (WCAG 1.4.11). */
function edgeTrouble(element: Element): string[] {
  const isField = element.matches('input, textarea, select, label.choice');
  if (!isField || element.matches('[type=radio], [type=checkbox], [type=file], [type=range]')) return [];
  if (isInactive(element)) return [];
  const around = groundOf(flatParent(element));
  const style = getComputedStyle(element);
  const border =
    Number.parseFloat(style.borderBlockEndWidth) > 0
      ? contrastOn(style.borderBlockEndColor, element, around)
      : 1;
  const ground = contrastOn(style.backgroundColor, element, around);
  const best = Math.max(border, ground);
  return best >= 3 ? [] : [`1.4.11 border of ${nameOf(element)}: ${rounded(best)} < 3`];
}

/** A first button of which neither the ground nor the border is seen on the page (WCAG 1.4.11). */
function buttonTrouble(element: Element): string[] {
  if (!element.matches('.button:not(.second, .plain), .pill') || isInactive(element)) return [];
  const around = groundOf(flatParent(element));
  const own = groundOf(element);
  const { borderBlockEndWidth, borderBlockEndColor } = getComputedStyle(element);
  const border = Number.parseFloat(borderBlockEndWidth) >= 1 ? paintOf(borderBlockEndColor) : clear;
  const best = Math.max(contrast(own, around), contrast(mix(border.colour, own, border.alpha), around));
  return best >= 3 ? [] : [`1.4.11 ${nameOf(element)} on its page: ${rounded(best)} < 3`];
}

const colours = /(?:rgba?|color|oklch|oklab|lab|lch|hsla?)\([^)]*\)/g;

/** A focus ring with too little contrast, or thinner than 2 px (WCAG 2.4.13). */
function focusTrouble(element: HTMLElement): string[] {
  element.focus({ focusVisible: true, preventScroll: true } as FocusOptions);
  // An element behind a dialog cannot have the focus.
  if (!element.matches(':focus')) return [];
  // The ring of a control with its own appearance is around its row.
  const bearer = [...flatAncestors(element)].slice(0, 4).find((each) => {
    const { outlineStyle, opacity } = getComputedStyle(each);
    return outlineStyle !== 'none' && Number(opacity) > 0;
  });
  if (!bearer) return [`2.4.13 ${nameOf(element)} shows no focus`];
  const style = getComputedStyle(bearer);
  const width = Number.parseFloat(style.outlineWidth);
  if (width < 2) return [`2.4.13 focus of ${nameOf(element)} is ${width} px wide`];
  const behind = groundOf(flatParent(bearer));
  const rings = [style.outlineColor, ...(style.boxShadow.match(colours) ?? [])];
  const best = Math.max(...rings.map((ring) => contrastOn(ring, bearer, behind)));
  return best >= 3 ? [] : [`2.4.13 focus of ${nameOf(element)}: ${rounded(best)} < 3`];
}

const focusable = 'a[href], button, input, select, textarea, summary, [tabindex="0"]';

/** Every visible element inside. The list stays the same while only the colours change. */
export const paintedIn = (root: Element): Element[] =>
  [...flatNodes(root)].filter(
    (node): node is Element =>
      node instanceof Element &&
      !(node instanceof HTMLSlotElement || node instanceof HTMLStyleElement) &&
      isSeen(node),
  );

/** Contrast faults of these elements in the theme that is applied now, each once. */
export function lowContrast(elements: readonly Element[]): string[] {
  const trouble = elements.flatMap((element) => [
    ...textTrouble(element),
    ...edgeTrouble(element),
    ...buttonTrouble(element),
  ]);
  // Rings on the same background look the same, so one of each kind is enough.
  const grounds = new Map<string, HTMLElement>();
  for (const element of elements) {
    if (!(element instanceof HTMLElement) || !element.matches(focusable) || isInactive(element)) continue;
    if (element.tabIndex < 0 || isOfThePage(element)) continue;
    grounds.set(`${element.localName} ${element.className} ${groundOf(flatParent(element)).join()}`, element);
  }
  for (const element of grounds.values()) trouble.push(...focusTrouble(element));
  return [...new Set(trouble)];
}
