import type { ReactiveElement } from 'lit';
import { checkSettings } from '../settings/validate-settings.js';
import { describeBrokenPictures, explainPolicy } from './page-policy.js';
import { writeListsAsTheyAre } from './old-lists.js';
import { repairContrast } from './contrast-repair.js';
import { holdTextSize } from './text-size.js';
import type { Settings } from '../settings/settings.js';

const described = new WeakSet<Attended>();

/** A Plein element on a page. */
export type Attended = ReactiveElement & { readonly settings: Settings };

/**
 * Does what an element needs on a page but not for its first render: it checks the settings, holds
 * the text size on a page with a small root, explains what the policy of the page blocks, and repairs the
 * contrast in its theme.
 *
 * @param renew called if a setting is wrong
 */
export function deferSetup(element: Attended, renew: () => void): void {
  if (checkSettings(element)) renew();
  writeListsAsTheyAre();
  holdTextSize(element);
  explainPolicy();
  if (!described.has(element)) describeBrokenPictures(element);
  described.add(element);
  repairContrast(element);
}
