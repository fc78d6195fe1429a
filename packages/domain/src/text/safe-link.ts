/**
 * Returns an address as a link, or undefined where a browser should not follow it. Paths, fragments and the
 * schemes `https:`, `http:`, `tel:` and `mailto:` are followed. A browser reads `//`, `/\` and a slash with
 * white space after it as the start of another site, so these are not.
 */
export const safeLink = (address: string | undefined): string | undefined =>
  /^(tel:|mailto:|https?:|#|\/(?![/\\\s]))/i.test(address ?? '') ? address : undefined;
