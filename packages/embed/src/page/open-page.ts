import { configure, stateAttribute } from '@plein/components/configuration.js';
import { startMeasurement } from '@plein/measurement';
import { inspectionFor } from '../delivery/inspection.js';
import { destinationOf, loadedTransport } from '../delivery/transport.js';
import type { OwnTag } from '../settings/own-tag.js';
import { settingsOf } from '../settings/settings.js';
import { countPreviewsOnce } from './turbo-preview.js';

/** What a page needs besides the elements. */
export interface OpenedPage {
  /** Resolves when the first element may be loaded; undefined when that is at once. */
  readonly prepared: Promise<void> | undefined;
  readonly stop: () => void;
}

export interface OpenPageOptions {
  readonly page: Document;
  readonly tag: OwnTag;
  /** How elements ask the gateway; by default the `fetch` of the page. */
  readonly fetch?: typeof globalThis.fetch;
}

/** Sets what the snippet says, and starts the measurement. */
export function openPage({ page, tag, fetch }: OpenPageOptions): OpenedPage {
  const { isMeasured, source, start, transport, ...settings } = settingsOf(page, tag);
  const { gateway } = settings;
  configure({ ...settings, ...(fetch && { fetch }) });
  const onEvent = inspectionFor(page, destinationOf(transport, gateway), isMeasured);
  // It hears what is measured before the measurement does.
  const countAll = countPreviewsOnce(page);
  const measurement = isMeasured
    ? startMeasurement({
        ...settings,
        page,
        onEvent,
        transport: transport && loadedTransport(transport, gateway),
        ...(source && { source }),
      })
    : undefined;
  const kiosk = start
    ? import('./kiosk.js').then(({ watchKiosk }) => watchKiosk({ start, page }))
    : undefined;
  const worker = page.querySelector<HTMLMetaElement>('meta[name=plein-worker]')?.content;
  if (worker && start)
    import('./kiosk-offline.js')
      .then(({ openOffline }) => openOffline({ worker, page, workers: navigator.serviceWorker }))
      .catch((error: unknown) => {
        console.warn('Plein: this page cannot open without a network.', error);
      });
  kiosk?.catch((error: unknown) => {
    console.warn('Plein: what brings a kiosk back to its start could not be loaded.', error);
  });
  return {
    prepared: page.querySelector(`[${stateAttribute}]`) ? prepareToHydrate(page) : undefined,
    stop() {
      kiosk?.then((stop) => stop()).catch(() => undefined);
      countAll();
      measurement?.stop();
    },
  };
}

/** Lit must be prepared for hydration before the first element is loaded. */
async function prepareToHydrate(page: Document): Promise<void> {
  const { hydrate } = await import('@plein/components/hydrate.js');
  void hydrate(page);
}
