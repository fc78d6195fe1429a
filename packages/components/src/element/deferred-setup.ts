import type { LitElement } from 'lit';
import type { ContactOnPage } from '../contact-widget/on-page.js';
import type { Settings } from '../settings/settings.js';
import { checkSettings } from '../settings/validate-settings.js';
import { watchLanguage } from '../settings/watch-language.js';
import { repairContrast } from './contrast-repair.js';
import { watchFallback } from './fallback.js';
import { keepWhileFocusMoves } from './leaving-focus.js';
import { writeListsAsTheyAre } from './page/old-lists.js';
import { describeBrokenPictures, explainPolicy } from './page/page-policy.js';
import { holdTextSize } from './page/text-size.js';
import { followTranslation } from './page/translated-text.js';

/** A Plein element on a page. */
export type Attended = LitElement & { readonly settings: Settings; readonly language: string };

/** Elements that have what they need once. */
const prepared = new WeakSet<Attended>();

/**
 * Does what an element needs on a page but not for its first render: it checks the settings, holds the text size on a
 * page with a small root, explains what the policy of the page blocks, repairs the contrast in the theme of the page,
 * follows its language and its translator, lets the focus move before content goes, and takes over from the fallback.
 *
 * @param renew renders the element again
 * @param language of the page when the element asked for this, which may have changed since
 */
export function deferSetup(element: Attended, renew: () => void, language: string): void {
  if (checkSettings(element) || element.language !== language) renew();
  writeListsAsTheyAre();
  explainPolicy();
  if (!prepared.has(element)) {
    prepared.add(element);
    describeBrokenPictures(element);
    followTranslation(element);
    keepWhileFocusMoves(element);
  }
  holdTextSize(element);
  repairContrast(element);
  watchLanguage(element, renew);
  watchFallback(element, renew);
  if ('showCrisis' in element) void setUp(element as ContactOnPage & Attended);
}

async function setUp(element: ContactOnPage & Attended): Promise<void> {
  // Without this script the profile alone says whether there is a crisis, and how long residents wait.
  const loaded = await import('../contact-widget/on-page.js').catch(() => undefined);
  loaded?.setUpContact(element, element.settings.gateway);
}
