import { settle } from '@plein/testing/fixtures/example.js';
import { press, shown, type } from '../examples/interact.js';
import type { PleinStatusTracker } from './status-tracker.js';

/** What finds the case of the demo: its reference, postcode and house number. */
export const right = ['ZB-2026-0417', '9999 ZB', '12'] as const;

/** Looks a case up, and waits until the result is there. */
export async function lookUp(
  element: PleinStatusTracker,
  [reference, postcode, houseNumber]: readonly [string, string, string],
  result: string,
): Promise<void> {
  await type(element, '#reference', reference);
  await type(element, '#postcode', postcode);
  await type(element, '#houseNumber', houseNumber);
  await press(element, 'form > .button');
  await shown(element, result);
  await settle(element);
}
