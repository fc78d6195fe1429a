import type { Transport } from '@plein/measurement';
import type { TransportSettings } from '../settings/transport-settings.js';

/** Fetches the transport that the script tag names. */
async function load(settings: TransportSettings, gateway: string): Promise<Transport> {
  switch (settings.kind) {
    case 'matomo': {
      const { matomoTransport } = await import('@plein/measurement/transports/matomo.js');
      return matomoTransport(settings);
    }
    case 'piwik-pro': {
      const { piwikProTransport } = await import('@plein/measurement/transports/piwik-pro.js');
      return piwikProTransport(settings);
    }
    case 'data-layer': {
      const { dataLayerTransport } = await import('@plein/measurement/transports/data-layer.js');
      return dataLayerTransport(settings);
    }
    case 'outbox': {
      const { outboxTransport } = await import('@plein/measurement/transports/outbox.js');
      return outboxTransport({ gateway });
    }
  }
}

/** Returns a transport that is available at once while its script is fetched. Events wait for the script. */
export function loadedTransport(settings: TransportSettings, gateway: string): Transport {
  let loading: Promise<Transport> | undefined;
  const loaded = (): Promise<Transport> =>
    (loading ??= load(settings, gateway).catch((error: unknown) => {
      loading = undefined;
      throw error;
    }));
  loaded().catch(() => undefined);
  return { send: async (events) => (await loaded()).send(events) };
}

/** Returns the destination of events, as a text for residents. */
export function destinationOf(settings: TransportSettings | undefined, gateway: string): string {
  switch (settings?.kind) {
    case 'matomo':
      return `Matomo (${hostOf(settings.url)})`;
    case 'piwik-pro':
      return `Piwik PRO (${hostOf(settings.url)})`;
    case 'data-layer':
      return `${settings.name ?? 'dataLayer'}`;
    case 'outbox':
    case undefined:
      return hostOf(gateway);
  }
}

const hostOf = (url: string): string => new URL(url, location.href).host;
