import { html, type TemplateResult } from 'lit';
import type { CastBallots } from '../examples/example.js';
import { press, shown, type } from '../examples/interact.js';

/** Id of the poll with one choice that the examples share. */
export const square = 'zilverplein-inrichting';
/** Id of the poll with more than one choice. */
export const wishes = 'zilverplein-wensen';

/** Shows a poll, with a link for pages without JavaScript. */
export const show = (poll: string) => (): TemplateResult => html`
  <plein-participation-poll poll=${poll}>
    <p>Doe mee op de <a href="/pages/poll/${poll}">pagina van de peiling</a>.</p>
  </plein-participation-poll>
`;

/** Ballots in a poll: how many voters made which choices. */
export const ballots = (
  poll: string,
  ...counts: readonly (readonly [number, ...string[]])[]
): CastBallots[] => counts.map(([voters, ...choices]) => ({ poll, choices, voters }));
export const squareBallots = ballots(square, [14, 'groen'], [9, 'water'], [6, 'markt']);

/** Waits until the poll can be filled in. */
export async function ballot(element: HTMLElement): Promise<void> {
  await shown(element, 'fieldset');
}

/** Chooses the option in a row, counted from 1. */
export async function choose(element: HTMLElement, row: number): Promise<void> {
  await ballot(element);
  await press(element, `.choice:nth-child(${String(row)}) input`);
}

/** Chooses the options in these rows, and sends them. */
export async function vote(element: HTMLElement, ...rows: number[]): Promise<void> {
  await ballot(element);
  for (const row of rows) await choose(element, row);
  await press(element, 'form .button');
}

/** Waits until the poll is shown to be read alone. */
export async function still(element: HTMLElement): Promise<void> {
  await shown(element, '.still');
}

/** Votes, and waits until the vote has arrived. */
export async function voted(element: HTMLElement, ...rows: number[]): Promise<void> {
  await vote(element, ...rows);
  await shown(element, '#done:not([hidden])');
}

/** When every poll of the examples has closed. */
export const afterClose = '2027-04-02T10:00:00Z';

/** Shows a closed poll with its table open. */
export async function opened(element: HTMLElement): Promise<void> {
  await still(element);
  await press(element, 'summary');
}

/** Gives two options a place, and moves the second to the first place. */
export async function ranked(element: HTMLElement): Promise<void> {
  await ballot(element);
  for (const row of [2, 3, 2]) await press(element, `.rank:nth-child(${String(row)}) .up`);
}

/** Gives three plans of a budget an amount: by a button, by typing and by ticking. */
export async function divided(element: HTMLElement): Promise<void> {
  await ballot(element);
  await press(element, '.choice:nth-child(1) button:last-child');
  await type(element, '.choice:nth-child(2) input', '4.000');
  await press(element, '.choice:nth-child(3) input');
}

/** Gives an opinion on the first two statements. */
export async function answered(element: HTMLElement): Promise<void> {
  await ballot(element);
  await press(element, '.statement:nth-child(1) label:nth-child(2) input');
  await press(element, '.statement:nth-child(2) label:nth-child(4) input');
}

/** Chooses the options in these rows, sends them, and waits until the ballot says what is wrong. */
export async function refused(element: HTMLElement, ...rows: number[]): Promise<void> {
  await vote(element, ...rows);
  await shown(element, '#error:not([hidden])');
}
