import type { LitElement } from 'lit';
import { focused } from '../controllers/focused.js';

/** Room between what has the focus and what floats, in pixels: as wide as the focus ring. */
const room = 8;
const watching = new WeakSet<LitElement>();

/**
 * Keeps the button and the panel off what has the focus on the page (WCAG 2.4.11). The page scrolls until the
 * focus is clear; where it cannot, what floats steps aside until the focus has gone elsewhere or into it. Escape
 * closes the panel from the page too.
 */
export function keepClear(host: LitElement): void {
  if (watching.has(host)) return;
  watching.add(host);
  let frame = 0;
  const look = (): void => {
    cancelAnimationFrame(frame);
    // A browser scrolls to what gets the focus before the next frame.
    frame = requestAnimationFrame(() => {
      clear(host);
    });
  };
  for (const type of ['focusin', 'focusout']) document.addEventListener(type, look);
  // A page scrolls by a wheel too, and changes while an element arrives.
  for (const type of ['scroll', 'resize']) addEventListener(type, look, { capture: true, passive: true });
  document.addEventListener('keydown', (event) => {
    if (event.key === 'Escape' && !event.defaultPrevented)
      host.renderRoot.querySelector<HTMLDialogElement>('dialog[open]:not(:modal)')?.close();
  });
  new MutationObserver(look).observe(host.renderRoot, {
    attributeFilter: ['open'],
    subtree: true,
    childList: true,
  });
  look();
}

/** Whether something that floats has stepped aside. */
export const isAside = (element: Element | null): boolean => element?.hasAttribute('data-aside') ?? false;

/** Whether something on the page has the focus, not the launcher or its panel. */
export function hasFocusAround(host: LitElement): boolean {
  const { activeElement } = host.getRootNode() as Document;
  return !!activeElement && activeElement !== document.body && activeElement !== host;
}

function clear(host: LitElement): void {
  const target = host.isConnected ? focused() : undefined;
  const isOwn = !!target && isWithin(host, target);
  const floats = host.hasAttribute('inline') ? '.panel' : '.panel, .pill';
  for (const float of host.renderRoot.querySelectorAll<HTMLElement>(floats)) {
    const covers = (): boolean =>
      !!target && !isOwn && !float.matches(':modal') && overlap(target, float) > 0;
    const distance = target && covers() ? overlap(target, float) : 0;
    if (distance && distance < roomAbove(target as Element)) scrollBy({ top: distance, behavior: 'instant' });
    float.toggleAttribute('data-aside', covers());
  }
}

/** Whether a target is the host, or in it: in its page or its shadow tree, or in an element that these hold. */
function isWithin(host: LitElement, target: Element): boolean {
  for (let one: Element | undefined = target; one; one = hostOf(one))
    if (host === one || host.renderRoot.contains(one) || host.contains(one)) return true;
  return false;
}

function hostOf(element: Element): Element | undefined {
  const root = element.getRootNode();
  return root instanceof ShadowRoot ? root.host : undefined;
}

/** Pixels that a target lies under what floats, from its lower edge; 0 if it is clear or much larger. */
function overlap(target: Element, float: Element): number {
  const one = target.getBoundingClientRect();
  const other = float.getBoundingClientRect();
  const isApart =
    one.right <= other.left || one.left >= other.right || one.bottom <= other.top || one.top >= other.bottom;
  // A whole article that has the focus, such as the target of a skip link, is never hidden by a part of it.
  const isLarge = one.height > innerHeight / 2 && one.width > other.width;
  return isApart || isLarge || other.width === 0 ? 0 : one.bottom - other.top + room;
}

/** Pixels that the page may scroll before the target leaves the window at its top. */
const roomAbove = (target: Element): number => target.getBoundingClientRect().top;
