import type { ReactiveElement } from 'lit';
import { checkSettings } from '../settings/validate-settings.js';
import { describeBrokenPictures, explainPolicy } from './page/page-policy.js';
import { writeListsAsTheyAre } from './page/old-lists.js';
import { repairContrast } from './contrast-repair.js';
import { followTranslation } from './page/translated-text.js';
import { holdTextSize } from './page/text-size.js';
import type { Settings } from '../settings/settings.js';

/** Elements that have what they need once. */
const prepared = new WeakSet<Attended>();

/** A Plein element on a page. */
export type Attended = ReactiveElement & { readonly settings: Settings };

/**
 * Does what an element needs on a page but not for its first render: it checks the settings, holds
 * the text size on a page with a small root, explains what the policy of the page blocks, keeps words
 * true that a translator replaced, and repairs the contrast in the theme of the page.
 *
 * @param renew called if a setting is wrong
 */
export function deferSetup(element: Attended, renew: () => void): void {
  if (checkSettings(element)) renew();
  writeListsAsTheyAre();
  holdTextSize(element);
  explainPolicy();
  if (!prepared.has(element)) {
    prepared.add(element);
    describeBrokenPictures(element);
    followTranslation(element);
  }
  repairContrast(element);
}
