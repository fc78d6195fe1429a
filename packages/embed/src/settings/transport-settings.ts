/** The destination of the measurement, as the script tag states it. */
export type TransportSettings =
  | { readonly kind: 'matomo' | 'piwik-pro'; readonly url: string; readonly site: string }
  | { readonly kind: 'data-layer'; readonly name?: string }
  | { readonly kind: 'outbox' };

/**
 * Reads `data-transport` and its attributes: `data-transport-url` and `data-transport-site` for Matomo and
 * Piwik PRO, `data-transport-name` for a data layer. When an attribute is missing, it prints a warning, and
 * the events go to the gateway.
 */
export function readTransport({
  transport,
  transportUrl: url,
  transportSite: site,
  transportName: name,
}: DOMStringMap): TransportSettings | undefined {
  switch (transport) {
    case undefined:
    case '':
    case 'gateway':
      return undefined;
    case 'matomo':
    case 'piwik-pro':
      if (url && site) return { kind: transport, url, site };
      console.warn(`Plein: data-transport="${transport}" needs data-transport-url and data-transport-site.`);
      return undefined;
    case 'data-layer':
      return { kind: transport, ...(name && { name }) };
    case 'outbox':
      return { kind: transport };
    default:
      console.warn(
        `Plein: data-transport="${transport}" is not known. Write one of: gateway, matomo, piwik-pro, data-layer, outbox.`,
      );
      return undefined;
  }
}
