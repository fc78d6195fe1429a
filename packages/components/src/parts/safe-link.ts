/** Returns an address of the profile as a link, or undefined if a browser should not follow it. */
export const safeLink = (address: string | undefined): string | undefined =>
  /^(tel:|mailto:|https?:|[#/])/i.test(address ?? '') ? address : undefined;
