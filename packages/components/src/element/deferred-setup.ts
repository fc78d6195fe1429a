import { checkSettings } from '../settings/validate-settings.js';
import { repairContrast } from './contrast-repair.js';
import type { Settings } from '../settings/settings.js';

/** An element of ours that stands on a page. */
export type Attended = HTMLElement & { readonly settings: Settings };

/**
 * What an element needs once it is on a page, and not before it is drawn: colours that can be read in the theme
 * of the page, and settings that are right.
 *
 * @param renew called when settings turn out to be wrong
 */
export function deferSetup(element: Attended, renew: () => void): void {
  if (checkSettings(element)) renew();
  repairContrast(element);
}
