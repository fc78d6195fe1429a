import { press, shown } from '../examples/interact.js';

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
