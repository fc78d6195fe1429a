interface MarkedWindow {
  pleinEmbed?: { readonly url: string; hasWarned: boolean };
}

/**
 * Returns whether this copy of the script is the first on the page. Two copies would define and measure
 * everything twice, so only the first one runs. The second one prints a warning.
 */
export function isFirstCopy(url: string, page: MarkedWindow = globalThis as MarkedWindow): boolean {
  const first = page.pleinEmbed;
  if (!first) {
    page.pleinEmbed = { url, hasWarned: false };
    return true;
  }
  if (!first.hasWarned) {
    first.hasWarned = true;
    console.warn(`Plein is on this page already, from ${first.url}. Remove the script ${url}.`);
  }
  return false;
}
