import type { Site, SiteList } from './schema.js';

/**
 * What is wrong with a page that shows an element: its address is none, the site is not in the list, only the same site
 * with or without `www.` is, the page is not secure while the gateway is, the gateway is not secure while the page is,
 * or nothing was heard of the site yet.
 */
export const embedProblems = [
  'no-address',
  'not-allowed',
  'other-name-allowed',
  'insecure-page',
  'insecure-gateway',
  'not-heard',
] as const;
export type EmbedProblem = (typeof embedProblems)[number];

/** What a check of an address says. Without a problem the elements work there. */
export interface EmbedCheck {
  readonly origin: string | undefined;
  readonly problems: readonly EmbedProblem[];
  /** The site in the list that has another name, for `other-name-allowed`. */
  readonly other?: string;
}

/**
 * Returns the origin of an address as people type it: `www.example.nl/page` gives `https://www.example.nl`. Undefined
 * where it is no address of a site.
 */
export function originOf(text: string): string | undefined {
  const typed = text.trim();
  const [, scheme = 'https', host = '', port = ''] = address.exec(typed.toLowerCase()) ?? [];
  const isName = host.includes('.') || host === 'localhost' || host.startsWith('[');
  if (!isName) return undefined;
  return `${scheme}://${host}${port === usualPort[scheme] ? '' : port}`;
}

const address = /^(?:(https?):\/\/)?([a-z0-9_-]+(?:\.[a-z0-9_-]+)*|\[[0-9a-f:.]+\])(:\d{1,5})?(?:[/?#]\S*)?$/;
const usualPort: Readonly<Record<string, string>> = { http: ':80', https: ':443' };

/** Says whether a page at this address may show the elements, and if not, what is wrong. It asks nothing of the page. */
export function checkEmbedding(
  text: string,
  { sites, gateway }: Pick<SiteList, 'sites' | 'gateway'>,
): EmbedCheck {
  const origin = originOf(text);
  if (origin === undefined) return { origin, problems: ['no-address'] };
  const site = sites.find((one) => one.origin === origin);
  const other = site ? undefined : sites.find((one) => withoutWww(one.origin) === withoutWww(origin))?.origin;
  const isSecure = isSecureOrigin(origin);
  const problems: EmbedProblem[] = [
    ...(site ? [] : [other === undefined ? ('not-allowed' as const) : ('other-name-allowed' as const)]),
    ...(!isSecure ? ['insecure-page' as const] : []),
    ...(isSecure && !isSecureOrigin(gateway) ? ['insecure-gateway' as const] : []),
    ...(site && !isHeard(site) ? ['not-heard' as const] : []),
  ];
  return { origin, problems, ...(other !== undefined && { other }) };
}

/** Whether an event has come from a site. */
export const isHeard = ({ firstHeardAt }: Site): boolean => firstHeardAt !== undefined;

/** The two lines for the head of a page of a site. */
export const embedLines = (gateway: string): string =>
  [
    `<link rel="stylesheet" href="${gateway}/embed/plein.css" />`,
    `<script type="module" src="${gateway}/embed/plein.js"></script>`,
  ].join('\n');

/** The directives that a Content Security Policy of a site needs for the gateway. */
export function policyLine(gateway: string): string {
  const origin = originOf(gateway) ?? gateway;
  const directives = ['script-src', 'style-src', 'connect-src', 'img-src', 'frame-src'].map(
    (name) => `${name} ${origin}`,
  );
  return `${directives.join('; ')}; trusted-types lit-html`;
}

/** Browsers treat a page on the own machine as secure. */
const isSecureOrigin = (address: string): boolean =>
  /^(https:\/\/|http:\/\/(localhost|127\.0\.0\.1|\[::1\])(:|\/|$))/i.test(address);

const withoutWww = (origin: string): string => origin.replace(/^https?:\/\/(www\.)?/i, '');
