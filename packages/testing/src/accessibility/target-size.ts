import { flatAncestors, flatNodes, isSeen, nameOf } from './flat-tree.js';
import { isScrolledAway, layerOf, textsOf } from './text-fit.js';

/** The least width and height of what can be pressed, in pixels (WCAG 2.2, 2.5.8, without its exceptions). */
const least = 24;

/** The same for what has no other text beside it: nothing keeps it from being as large as a finger. */
const leastAlone = 44;

/** A pixel of the screen may be lost in rounding. */
const slack = 0.5;

const pressable = 'a[href], button, summary, input:not([type=hidden]), textarea, select, [role=tab]';

interface Target {
  readonly element: Element;
  readonly rects: readonly DOMRect[];
  readonly layer: Element | undefined;
}

/**
 * What can be pressed and is smaller than a finger needs, or is covered by another target until too little of it is
 * left. The pixels count, whatever the font and the size of the text.
 */
export function targetsTooSmall(root: Element): string[] {
  const targets = targetsOf(root);
  return [
    ...targets.flatMap(({ element, rects }) => {
      const wanted = standsAlone(element) ? leastAlone : least;
      const [largest] = [...rects].sort((one, other) => sideOf(other) - sideOf(one));
      if (!largest) return [];
      return sideOf(largest) + slack < wanted || rects.some(({ height }) => height + slack < least)
        ? [`${described(element)} is ${sizeOf(largest)}, not ${String(wanted)} × ${String(wanted)}`]
        : [];
    }),
    ...coveredTargets(targets),
  ];
}

function targetsOf(root: Element): Target[] {
  const elements = [...flatNodes(root)].filter(
    (node): node is Element =>
      node instanceof Element && node.matches(pressable) && isSeen(node) && !isSlotted(node, root),
  );
  return [...new Set(elements.map(pressedPlace))]
    .map((element) => ({
      element,
      rects: [...element.getClientRects()].filter(({ width, height }) => width > 1 && height > 1),
      layer: layerOf(element),
    }))
    .filter(({ rects }) => rects.length > 0);
}

/** What the page puts into an element is the page's own, as is how it looks. */
const isSlotted = (element: Element, root: Element): boolean =>
  root.shadowRoot !== null && root.contains(element);

/** A control may be smaller than what it is pressed by, which is the label around it. */
const pressedPlace = (control: Element): Element => control.closest('label') ?? control;

/** Whether no text stands beside the target in the box that lays it out. */
function standsAlone(target: Element): boolean {
  const box = [...flatAncestors(target)].find(
    (each) => !/^(inline|contents)/.test(getComputedStyle(each).display),
  );
  if (!box || box === target) return true;
  return textsOf(box).every(({ element }) => [...flatAncestors(element)].includes(target));
}

function coveredTargets(targets: readonly Target[]): string[] {
  const placed = targets.filter(({ element }) => !isScrolledAway(element));
  return placed.flatMap((one, index) =>
    placed
      .slice(index + 1)
      .filter((other) => other.layer === one.layer && !isWithin(one.element, other.element))
      .filter((other) => one.rects.some((rect) => other.rects.some((cover) => leavesTooLittle(rect, cover))))
      .map((other) => `${described(other.element)} covers ${described(one.element)}`),
  );
}

const isWithin = (one: Element, other: Element): boolean =>
  [...flatAncestors(one)].includes(other) || [...flatAncestors(other)].includes(one);

/** Whether one target lies over another so that no side of that keeps the least size. */
function leavesTooLittle(rect: DOMRect, cover: DOMRect): boolean {
  const isApart =
    cover.left >= rect.right ||
    cover.right <= rect.left ||
    cover.top >= rect.bottom ||
    cover.bottom <= rect.top;
  if (isApart) return false;
  const height = Math.max(cover.top - rect.top, rect.bottom - cover.bottom);
  const width = Math.max(cover.left - rect.left, rect.right - cover.right);
  return Math.max(height, width) + slack < least;
}

const sideOf = ({ width, height }: DOMRect): number => Math.min(width, height);

const sizeOf = ({ width, height }: DOMRect): string =>
  `${String(Math.round(width))} × ${String(Math.round(height))}`;

const described = (element: Element): string =>
  `${nameOf(element)} “${(element.textContent ?? '').trim().replace(/\s+/g, ' ').slice(0, 40)}”`;
