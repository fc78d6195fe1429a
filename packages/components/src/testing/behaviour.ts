import { sendKeys } from '@web/test-runner-commands';
import type { MeasureDetail } from '@plein/domain/vocabulary.js';

/** Presses keys one after the other, as a resident does. */
export async function keys(...names: readonly string[]): Promise<void> {
  for (const press of names) await sendKeys({ press });
}

/** Types a text on the keyboard, where the focus is: key by key, since one driver drops keys in a row. */
export async function typed(text: string): Promise<void> {
  for (const key of text) await sendKeys({ type: key });
}

/** The element that has the focus, through all shadow roots. */
export function focused(): Element | null {
  let element = document.activeElement;
  while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
  return element;
}

/** Collects the details of an event from now on. Listen on the document to hear what composed events say. */
export function heard<Detail>(target: EventTarget, name: string): Detail[] {
  const details: Detail[] = [];
  target.addEventListener(name, (event) => details.push((event as CustomEvent<Detail>).detail));
  return details;
}

/** Names and details of the measured events, without their context. */
export const measured = (details: readonly MeasureDetail[]): [string, unknown][] =>
  details.map(({ name, detail }) => [name, detail]);

/** How far something sticks out of an element that is made 320 pixels wide; 0 where all reflows. */
export async function overflowAt320(
  element: HTMLElement & { updateComplete?: Promise<unknown> },
): Promise<number> {
  element.style.inlineSize = '320px';
  await element.updateComplete;
  return Math.max(0, element.scrollWidth - 320);
}
