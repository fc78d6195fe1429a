import { focused } from '../fixtures/interaction.js';
import { flatAncestors, flatNodes, flatParent, isSeen } from './flat-tree.js';

/**
 * Elements at which Tab must stop, in the order in which they are rendered. A group of radio buttons has one:
 * the one that was found, else the one that is checked, else the first.
 */
export function stopsOf(root: Element, found: readonly Element[]): HTMLElement[] {
  const stops = [...flatNodes(root)].filter(
    (node): node is HTMLElement => node instanceof HTMLElement && isStop(node),
  );
  return stops.filter((stop) => {
    if (!isRadio(stop)) return true;
    const group = stops.filter(isRadio).filter((other) => isSameGroup(stop, other));
    const one =
      group.find((each) => found.includes(each)) ?? group.find(({ checked }) => checked) ?? group[0];
    return one === stop;
  });
}

const isRadio = (element: Element): element is HTMLInputElement =>
  element instanceof HTMLInputElement && element.type === 'radio';

const isSameGroup = (one: HTMLInputElement, other: HTMLInputElement): boolean =>
  one.name === other.name && one.form === other.form && one.getRootNode() === other.getRootNode();

function isStop(element: HTMLElement): boolean {
  const canStop = element.matches(
    'a[href], button, input, select, textarea, summary, [tabindex], [contenteditable]',
  );
  if (!canStop || element.tabIndex < 0 || element.matches(':disabled, input[type=hidden]')) return false;
  if (element.localName === 'summary' && element.parentElement?.querySelector('summary') !== element)
    return false;
  const isInert = [...flatAncestors(element)].some((each) => each instanceof HTMLElement && each.inert);
  return !isInert && element.checkVisibility({ visibilityProperty: true, contentVisibilityAuto: true });
}

/**
 * Whether an element scrolls. The browser itself makes it a tab stop, so that the arrow keys can scroll it.
 */
export const isScroller = (element: Element): boolean =>
  element.scrollHeight > element.clientHeight || element.scrollWidth > element.clientWidth;

/** Whether a control is shown before another: higher, or earlier in the same row. */
export function standsBefore(one: Element, other: Element): boolean {
  if (one.contains(other) || other.contains(one) || surfaceOf(one) !== surfaceOf(other)) return false;
  const [here, there] = [placeOf(one), placeOf(other)];
  const isInRow = Math.min(here.bottom, there.bottom) - Math.max(here.top, there.top) > 1;
  const isLeft = here.right <= there.left + 1;
  const isRight = here.left >= there.right - 1;
  const { display } = getComputedStyle(one);
  // A text in another language has its own direction, so that of its parent decides.
  const { direction } = getComputedStyle(flatParent(one) ?? one);
  const [isEarlier, isLater] = direction === 'rtl' ? [isRight, isLeft] : [isLeft, isRight];
  // Within a sentence, the writing system decides what comes first.
  if (isInRow) return display !== 'inline' && isEarlier;
  return here.bottom <= there.top + 1 && !isLater;
}

/**
 * What a control is on: a dialog, a fixed layer, or an element that scrolls. Positions on two of them cannot
 * be compared.
 */
const surfaceOf = (element: Element): Element | undefined =>
  [...flatAncestors(flatParent(element))].find(
    (each) =>
      each.matches('dialog') ||
      getComputedStyle(each).position === 'fixed' ||
      ['auto', 'scroll'].includes(getComputedStyle(each).overflowY),
  );

/** Box in which a control is visible: its own, or that of the nearest visible element around it. */
function placeOf(element: Element): DOMRect {
  const seen = [...flatAncestors(element)].find(
    (each) => isSeen(each) && each.getBoundingClientRect().width > 1,
  );
  return (seen ?? element).getBoundingClientRect();
}

/** Whether an outline shows which element has the focus. Forced colours leave no other sign. */
export function isFocusSeen(element: Element): boolean {
  const around = [element, ...[...flatAncestors(flatParent(element))].slice(0, 3)];
  const beside = [element.nextElementSibling, element.previousElementSibling].filter((each) => each !== null);
  return [...around, ...beside].some((each) => hasOutline(each));
}

function hasOutline(element: Element): boolean {
  return [undefined, '::before', '::after'].some((pseudo) => {
    const { outlineStyle, outlineWidth, outlineColor } = getComputedStyle(element, pseudo);
    const isClear = outlineColor === 'transparent' || /^rgba.*, 0\)$|\/ 0\)$/.test(outlineColor);
    return outlineStyle !== 'none' && parseFloat(outlineWidth) >= 1 && !isClear;
  });
}

/** Whether at least a part of the focused element is in view and not covered (WCAG 2.4.11). */
export function isInView(element: Element): boolean {
  const { left, top, width, height } = placeOf(element);
  const { clientWidth, clientHeight } = document.documentElement;
  for (const across of [0.1, 0.5, 0.9]) {
    for (const down of [0.1, 0.5, 0.9]) {
      const [x, y] = [left + width * across, top + height * down];
      if (x < 0 || y < 0 || x >= clientWidth || y >= clientHeight) continue;
      const found = deepest(x, y);
      if (found && isRelated(found, element)) return true;
    }
  }
  return false;
}

function deepest(x: number, y: number): Element | null {
  let found = document.elementFromPoint(x, y);
  while (found?.shadowRoot) {
    const inner = found.shadowRoot.elementFromPoint(x, y);
    if (!inner || inner === found) break;
    found = inner;
  }
  return found;
}

/** Whether a press on the element that was found reaches the control. A label counts as its control. */
function isRelated(found: Element, element: Element): boolean {
  const label = found.closest('label');
  return (
    [...flatAncestors(found)].includes(element) ||
    (label !== null && label.control === element) ||
    [...flatAncestors(element)].slice(0, 2).includes(found)
  );
}

export { focused };
