import { ownTag } from './own-tag.js';
import { settingsOf, type EmbedSettings } from './settings.js';

/**
 * Reads the settings of the page from the script tag: `data-gateway`, `data-profile`, `data-channel`,
 * `data-source`, `data-start`, `data-measurement="off"` and `data-transport`. The default gateway is the
 * server of the script.
 */
export const readSettings = (page: Document, scriptUrl: string): EmbedSettings =>
  settingsOf(page, ownTag(page, scriptUrl));
