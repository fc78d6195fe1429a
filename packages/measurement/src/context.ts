import type { EventContext } from '@plein/domain/vocabulary.js';

/** What the page adds to an event. Nothing in it tells one resident or device from another. */
export type PageContext = Required<Pick<EventContext, 'language' | 'page' | 'device'>>;

/**
 * The page at this moment; outside a browser a page that says nothing. The path comes without query, and
 * with its spaces and at signs readable, so that an address in it is recognised and taken out.
 */
export function pageContext({ defaultView, documentElement }: Partial<Document>): PageContext {
  const { innerWidth = 1024, location } = (defaultView ?? {}) as Partial<Window>;
  return {
    language: documentElement?.lang.slice(0, 2).toLowerCase() || 'nl',
    page: (location?.pathname ?? '/').replace(/%[24]0/g, decodeURIComponent).slice(0, 300),
    device: innerWidth < 600 ? 'phone' : innerWidth < 1024 ? 'tablet' : 'desktop',
  };
}
