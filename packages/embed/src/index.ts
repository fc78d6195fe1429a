import { isFirstCopy } from './loading/first-copy.js';
import { elementLoaders, type ElementLoader } from './loading/loaders.js';
import { defineOnDemand } from './loading/on-demand.js';
import { upgradePlaceholders } from './loading/placeholders.js';
import { whenIdle } from './loading/when-idle.js';
import { sendQueuedMessages } from './delivery/queued-messages.js';
import { sizeFrames } from './page/frames.js';
import { openPage } from './page/open-page.js';
import { ownTag } from './settings/own-tag.js';

export { elementLoaders, type ElementLoader } from './loading/loaders.js';
export { defineOnDemand } from './loading/on-demand.js';
export { readSettings } from './settings/read-settings.js';
export type { EmbedSettings } from './settings/settings.js';
export type { TransportSettings } from './settings/transport-settings.js';

export interface EmbedOptions {
  /** The address of the script itself, from which its gateway is derived. */
  readonly scriptUrl: string;
  readonly page?: Document;
  readonly loaders?: readonly ElementLoader[];
}

/**
 * Starts Plein on a page: settings from the script tag, measurement, and each element when the page uses it.
 *
 * @returns the function that stops all of it, or undefined when another copy was first
 */
export function openEmbed({
  scriptUrl,
  page = document,
  loaders = elementLoaders,
}: EmbedOptions): (() => void) | undefined {
  if (!isFirstCopy(scriptUrl)) return undefined;
  const tag = ownTag(page, scriptUrl);
  const { prepared, stop } = openPage({ page, tag });
  const stops = [upgradePlaceholders(page), sizeFrames(page, tag.gateway)];
  const look = (): void => {
    stops.push(defineOnDemand(page, loaders));
  };
  // If the script for hydration cannot be fetched, the page stays as the server rendered it, and its forms
  // work.
  if (prepared) prepared.then(look, () => undefined);
  else look();
  whenIdle(() => void sendQueuedMessages());
  return () => {
    for (const end of stops) end();
    stop();
  };
}
