/** Stands in the samples of the guides for the address of the municipality's own gateway. */
const placeholder = 'https://GATEWAY';

/**
 * Writes the address of this gateway in the samples, so that they can be copied as they stand.
 * @param page a page whose `data-root` is the path to the site's first page, one level below the gateway
 */
export function fillInGateway(page: Document): void {
  const site = new URL(page.documentElement.dataset['root'] ?? './', page.baseURI);
  const gateway = new URL('..', site).href.replace(/\/$/, '');
  for (const code of page.querySelectorAll('code')) {
    const text = code.textContent;
    if (text.includes(placeholder)) code.textContent = text.replaceAll(placeholder, gateway);
  }
}
