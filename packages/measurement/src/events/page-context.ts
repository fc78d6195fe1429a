import type { EventContext } from '@plein/domain/vocabulary.js';

/** The fields that the page adds to an event. They identify no resident and no device. */
export type PageContext = Pick<EventContext, 'page' | 'device'>;

/**
 * Returns the language of the page, in two letters. It is Dutch where the page has none, and outside a
 * browser.
 */
export const pageLanguage = ({ documentElement }: Partial<Pick<Document, 'documentElement'>>): string =>
  documentElement?.lang.slice(0, 2).toLowerCase() || 'nl';

/**
 * Returns the context of the page at this moment. The path has no query. Its spaces and at signs are decoded,
 * so that an e-mail address in it is recognised and removed.
 */
export const pageContext = ({ innerWidth, location }: Window): PageContext => ({
  page: location.pathname.replace(/%[24]0/g, decodeURIComponent).slice(0, 300),
  device: innerWidth < 600 ? 'phone' : innerWidth < 1024 ? 'tablet' : 'desktop',
});
