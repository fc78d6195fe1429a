import { press, shown, type } from '../../examples/interact.js';

/** Opens the form for a message. */
export async function openMessage(element: HTMLElement): Promise<void> {
  await shown(element, '#message');
  await press(element, '#message');
  await shown(element, 'form');
}

/** Fills the form in. */
export async function writeMessage(element: HTMLElement): Promise<void> {
  await openMessage(element);
  await type(element, '#text', 'De lantaarn in mijn straat is kapot.\nHij knippert al een week.');
  await type(element, '#email', 'bewoner@example.org');
}
