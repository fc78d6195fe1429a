import { configure, serverStateId } from '@plein/components';
import { startMeasurement } from '@plein/measurement';
import { isFirstCopy } from './loading/first-copy.js';
import { inspectionFor } from './delivery/inspection.js';
import { sendQueuedMessages } from './delivery/queued-messages.js';
import { elementLoaders, type ElementLoader } from './loading/loaders.js';
import { defineOnDemand } from './loading/on-demand.js';
import { readSettings } from './settings/settings.js';
import { destinationOf, loadedTransport } from './delivery/transport.js';
import { whenIdle } from './loading/when-idle.js';

export { elementLoaders, type ElementLoader } from './loading/loaders.js';
export { defineOnDemand } from './loading/on-demand.js';
export { readSettings, type EmbedSettings } from './settings/settings.js';
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
  const { isMeasured, source, start, transport, ...settings } = readSettings(page, scriptUrl);
  const { gateway } = settings;
  configure(settings);
  const onEvent = inspectionFor(page, destinationOf(transport, gateway), isMeasured);
  const measurement = isMeasured
    ? startMeasurement({
        ...settings,
        page,
        onEvent,
        transport: transport && loadedTransport(transport, gateway),
        ...(source && { source }),
      })
    : undefined;
  let stopLooking: (() => void) | undefined;
  const kiosk = start
    ? import('./loading/kiosk.js').then(({ watchKiosk }) => watchKiosk({ start, page }))
    : undefined;
  kiosk?.catch((error: unknown) => {
    console.warn('Plein: what brings a kiosk back to its start could not be loaded.', error);
  });
  const look = (): void => {
    stopLooking = defineOnDemand(page, loaders);
  };
  // Lit must be prepared for hydration before the first element is loaded.
  if (page.getElementById(serverStateId)) void hydrate(page, look);
  else look();
  whenIdle(() => void sendQueuedMessages());
  return () => {
    stopLooking?.();
    kiosk?.then((stop) => stop()).catch(() => undefined);
    measurement?.stop();
  };
}

/**
 * Hydrates the page. If the script for that cannot be fetched, the page stays as the server rendered it, and
 * its forms work.
 */
async function hydrate(page: Document, look: () => void): Promise<void> {
  const loaded = await import('@plein/components/hydrate.js').catch(() => undefined);
  if (!loaded) return;
  void loaded.hydrate(page);
  look();
}
