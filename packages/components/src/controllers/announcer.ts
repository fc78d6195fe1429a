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
 * Says a message to screen readers. There is one pair of live regions a page, made on first use. The same
 * message twice is heard twice.
 */
export function announceLive(message: string, politeness: 'polite' | 'assertive' = 'polite'): void {
  if (!regions?.polite.isConnected) {
    regions = { polite: makeRegion('polite'), assertive: makeRegion('assertive') };
  }
  const region = regions[politeness];
  region.textContent = region.textContent === message ? `${message}\u00a0` : message;
}
