import { flatAncestors, flatNodes, flatParent, isSeen, nameOf } from './flat-tree.js';

interface Line {
  readonly text: Text;
  readonly element: Element;
  readonly rect: DOMRect;
}

/**
 * Tolerance: inline in pixels, for rounding; block as a share of the line height, which glyphs do not fill.
 */
const slack = { inline: 1, block: 0.2 };

/**
 * Text of an element that cannot be read as it is rendered now: it is cut off, outside the page, over other
 * text, or only reachable by scrolling sideways. Tables and focusable regions may scroll.
 */
export function textThatDoesNotFit(root: Element): string[] {
  const lines = linesOf(root);
  const trouble = [...lines.flatMap(cutOff), ...overlapping(lines)];
  const { scrollWidth, clientWidth } = document.documentElement;
  if (scrollWidth > clientWidth)
    trouble.push(`the page scrolls ${String(scrollWidth - clientWidth)} px sideways`);
  return [...new Set(trouble)];
}

function linesOf(root: Element): Line[] {
  return textsOf(root).flatMap(({ text, element }) => {
    const range = document.createRange();
    range.selectNodeContents(text);
    return [...range.getClientRects()]
      .filter(({ width, height }) => width > 0 && height > 0)
      .map((rect) => ({ text, element, rect }));
  });
}

/** Every visible text, with the element around it. */
export function textsOf(root: Element): { readonly text: Text; readonly element: Element }[] {
  const found = [];
  for (const node of flatNodes(root)) {
    if (!(node instanceof Text) || !node.data.trim()) continue;
    const element = flatParent(node);
    if (element && element.localName !== 'style' && isSeen(element)) found.push({ text: node, element });
  }
  return found;
}

const quoted = ({ text }: Pick<Line, 'text'>): string =>
  `“${text.data.trim().replace(/\s+/g, ' ').slice(0, 50)}”`;

function cutOff({ text, element, rect }: Line): string[] {
  const block = rect.height * slack.block;
  let inlineFree = false;
  let blockFree = false;
  let isFixed = false;
  for (const around of flatAncestors(element)) {
    const style = getComputedStyle(around);
    const inline = style.overflowX;
    const box = around.getBoundingClientRect();
    const left = box.left + around.clientLeft;
    const right = left + around.clientWidth;
    const isBox = style.display !== 'inline' && style.display !== 'contents';
    if (isBox && inline !== 'visible' && !inlineFree && !isFixed) {
      const isOut = rect.left < left - slack.inline || rect.right > right + slack.inline;
      if (inline === 'hidden' || inline === 'clip') {
        if (isOut) return [`${quoted({ text })} is cut off by ${nameOf(around)}`];
      } else if (around.scrollWidth > around.clientWidth + slack.inline) {
        if (!mayScroll(around)) return [`${nameOf(around)} scrolls sideways`];
        inlineFree = true;
      }
    }
    if (isBox && style.overflowY !== 'visible' && !blockFree && !isFixed) {
      const top = box.top + around.clientTop;
      const isOut = rect.top + block < top || rect.bottom - block > top + around.clientHeight;
      if (style.overflowY === 'hidden' || style.overflowY === 'clip') {
        if (isOut) return [`${quoted({ text })} is cut off by ${nameOf(around)}`];
      } else blockFree = true;
    }
    if (style.position === 'fixed' || around.matches('dialog:modal')) isFixed = true;
    if (isFixed) break;
  }
  const { clientWidth, clientHeight } = document.documentElement;
  if (!inlineFree && (rect.left < -slack.inline || rect.right > clientWidth + slack.inline))
    return [`${quoted({ text })} in ${nameOf(element)} sticks out of the page`];
  if (isFixed && !blockFree && (rect.top + block < 0 || rect.bottom - block > clientHeight))
    return [`${quoted({ text })} in ${nameOf(element)} is out of reach`];
  return [];
}

const mayScroll = (element: Element): boolean =>
  element.matches('[role=region][tabindex="0"], pre') || element.querySelector('table') !== null;

/** The layer in front of the page that an element is in. It may cover the page. */
export function layerOf(element: Element): Element | undefined {
  return [...flatAncestors(element)].find(
    (each) => each.matches('dialog') || ['fixed', 'sticky'].includes(getComputedStyle(each).position),
  );
}

function overlapping(lines: readonly Line[]): string[] {
  const placed = lines
    .filter(({ element }) => !isScrolledAway(element))
    .map((line) => ({ ...line, layer: layerOf(line.element) }));
  return placed.flatMap((one, index) =>
    placed
      .slice(index + 1)
      .filter(
        (other) => other.text !== one.text && other.layer === one.layer && overlap(one.rect, other.rect),
      )
      .map((other) => `${quoted(one)} in ${nameOf(one.element)} and ${quoted(other)} lie over each other`),
  );
}

/** Whether an element is in a box that scrolls. Hidden text there may overlap other text. */
export const isScrolledAway = (element: Element): boolean =>
  [...flatAncestors(element)].some((each) => {
    const { overflowY, overflowX } = getComputedStyle(each);
    return (
      (['auto', 'scroll'].includes(overflowY) && each.scrollHeight > each.clientHeight + 1) ||
      (['auto', 'scroll'].includes(overflowX) && each.scrollWidth > each.clientWidth + 1)
    );
  });

function overlap(one: DOMRect, other: DOMRect): boolean {
  const width = Math.min(one.right, other.right) - Math.max(one.left, other.left);
  const [oneSlack, otherSlack] = [one.height * slack.block, other.height * slack.block];
  const height =
    Math.min(one.bottom - oneSlack, other.bottom - otherSlack) -
    Math.max(one.top + oneSlack, other.top + otherSlack);
  return width > 2 && height > 1;
}
