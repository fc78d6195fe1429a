/** The script tag of the snippet. */
export interface OwnTag {
  readonly dataset: Readonly<DOMStringMap>;
  /** URL of the gateway, without `/v1` and without a trailing slash. */
  readonly gateway: string;
  readonly profile?: string;
}

/** Selector of the script tag in the snippet. A module script cannot access its own tag. */
const scriptTag = 'script[src*="/embed/"][src*="/plein"]';

/** The script of a channel or of a version lies one folder deeper. */
const inChannel = /\/embed\/v\d[^/]*\/[^/]*$/;

/**
 * Reads the script tag. The default gateway is the one that serves the script: `https://host/embed/plein.js`
 * and `https://host/embed/v1/plein.js` belong to `https://host`.
 */
export function ownTag(page: Document, scriptUrl: string): OwnTag {
  const dataset = page.querySelector<HTMLScriptElement>(scriptTag)?.dataset ?? {};
  const { gateway, profile } = dataset;
  const { href } = new URL(
    gateway?.trim() || new URL(inChannel.test(scriptUrl) ? '../..' : '..', scriptUrl),
    page.baseURI,
  );
  return {
    dataset,
    gateway: href.replace(/\/+$/, ''),
    ...(profile && { profile: new URL(profile, page.baseURI).href }),
  };
}
