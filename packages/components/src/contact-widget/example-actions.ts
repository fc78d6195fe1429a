import { press, shown, type } from '../examples/interact.js';
import type { PleinContactWidget } from './contact-widget.js';

/** The widget itself, also when an example puts something around it. */
export const widget = (element: HTMLElement): PleinContactWidget =>
  element.querySelector('plein-contact-widget') ?? (element as PleinContactWidget);

/** Waits until the channels are shown. */
export async function ready(element: HTMLElement): Promise<void> {
  await shown(widget(element), '.channels');
}

/** Opens the form to be called back. */
export async function openForm(element: HTMLElement): Promise<void> {
  await shown(element, '#call-back');
  await press(element, '#call-back');
  await shown(element, 'form');
}

/** Fills that form in. */
export async function fillIn(element: HTMLElement): Promise<void> {
  await openForm(element);
  await fillInOpen(element);
}

/** Fills in the form that is open. */
export async function fillInOpen(element: HTMLElement): Promise<void> {
  await type(element, '#name', 'A. Bewoner');
  await type(element, '#phone', '06 12345678');
  await press(element, '.choice input');
  await type(element, '#question', 'Welke foto mag op mijn paspoort?');
}

/** Sends it. */
async function send(element: HTMLElement): Promise<void> {
  await fillIn(element);
  await press(element, 'form > .button');
}

/** Sends it, and waits for its receipt. */
export async function receive(element: HTMLElement): Promise<void> {
  await send(element);
  await shown(element, '.reference');
}

/** Answers like a gateway that has just given the chosen time window to someone else. */
export const refuseSlot: typeof fetch = () => refused('unavailable');

/** Answers like a gateway that has just given the last place in the chosen time window to someone else. */
export const refuseFull: typeof fetch = () => refused('slot-full');

const refused = (code: string): Promise<Response> =>
  Promise.resolve(
    Response.json(
      { status: 400, errors: [{ field: '/slot', code, detail: 'Choose another window.' }] },
      { status: 400, headers: { 'content-type': 'application/problem+json' } },
    ),
  );
