let regions: { polite: HTMLElement; assertive: HTMLElement } | undefined;

function makeRegion(politeness: 'polite' | 'assertive'): HTMLElement {
  const region = document.createElement('div');
  region.setAttribute('aria-live', politeness);
  region.setAttribute('role', politeness === 'polite' ? 'status' : 'alert');
  region.dataset['pleinAnnouncer'] = politeness;
  region.style.cssText =
    'position:fixed;inline-size:1px;block-size:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap';
  document.body.append(region);
  return region;
}

/**
 * Announces a message to screen readers. The page has one pair of live regions, made on first use. A message
 * that is repeated is announced again.
 */
export function announceLive(message: string, politeness: 'polite' | 'assertive' = 'polite'): void {
  if (!regions?.polite.isConnected) {
    regions = { polite: makeRegion('polite'), assertive: makeRegion('assertive') };
  }
  const region = regions[politeness];
  region.textContent = region.textContent === message ? `${message}\u00a0` : message;
}
