/** An address of the profile as a link, or undefined where a browser should not follow it. */
export const safeLink = (address: string | undefined): string | undefined =>
  /^(tel:|mailto:|https?:|[#/])/i.test(address ?? '') ? address : undefined;
