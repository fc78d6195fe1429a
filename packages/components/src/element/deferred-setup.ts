import type { LitElement } from 'lit';
import { checkSettings } from '../settings/validate-settings.js';
import { watchLanguage } from '../settings/watch-language.js';
import { repairContrast } from './contrast-repair.js';
import { keepWhileFocusMoves } from './leaving-focus.js';
import type { ShowsCrisis } from '../contact-widget/crisis/crisis-watch.js';
import type { Settings } from '../settings/settings.js';
import { watchFallback } from './fallback.js';

/** A Plein element on a page. */
export type Attended = LitElement & { readonly settings: Settings };

/**
 * Does what an element needs on a page but not for its first render: it checks the settings, repairs the contrast in
 * the theme of the page, follows its language, lets the focus move before content goes, and takes over from the
 * fallback.
 *
 * @param renew renders the element again
 */
export function deferSetup(element: Attended, renew: () => void): void {
  if (checkSettings(element)) renew();
  repairContrast(element);
  keepWhileFocusMoves(element);
  watchLanguage(element, renew);
  watchFallback(element, renew);
  if ('showCrisis' in element) void watch(element as ShowsCrisis & Attended);
}

async function watch(element: ShowsCrisis & Attended): Promise<void> {
  // Without this script the profile alone says whether there is a crisis.
  const loaded = await import('../contact-widget/crisis/crisis-watch.js').catch(() => undefined);
  loaded?.watchCrisis(element, element.settings.gateway);
}
