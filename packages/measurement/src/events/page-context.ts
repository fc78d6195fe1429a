import type { EventContext } from '@plein/domain/vocabulary.js';

/** What the page adds to an event. Nothing in it tells one resident or device from another. */
export type PageContext = Pick<EventContext, 'page' | 'device'>;

/** The language of the page, in two letters; Dutch where it says none, and outside a browser. */
export const pageLanguage = ({ documentElement }: Partial<Pick<Document, 'documentElement'>>): string =>
  documentElement?.lang.slice(0, 2).toLowerCase() || 'nl';

/**
 * The page at this moment; nothing outside a browser. The path comes without query, and with its spaces and at
 * signs readable, so that an address in it is recognised and taken out.
 */
export const pageContext = ({ innerWidth, location }: Window): PageContext => ({
  page: location.pathname.replace(/%[24]0/g, decodeURIComponent).slice(0, 300),
  device: innerWidth < 600 ? 'phone' : innerWidth < 1024 ? 'tablet' : 'desktop',
});
