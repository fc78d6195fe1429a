import type { EventContext } from '@plein/domain/vocabulary.js';

/** What the page adds to an event. Nothing in it tells one resident or device from another. */
export type PageContext = Pick<EventContext, 'language' | 'page' | 'device'>;

/** An escaped character of ASCII. What would end a path stays escaped. */
const escapedCharacter = /%(?!3f|23)[2-7][\da-f]/gi;

/**
 * The page at this moment; outside a browser a page that says nothing. The path comes without query and
 * readable, so that an e-mail address written with %40 is recognised and taken out with the rest.
 */
export function pageContext(page: Document | undefined): PageContext {
  const { innerWidth = 1024, location } = (page?.defaultView ?? {}) as Partial<Window>;
  return {
    language: /^[a-z]{2}\b/i.exec(page?.documentElement.lang ?? '')?.[0].toLowerCase() ?? 'nl',
    page: (location?.pathname ?? '/').replace(escapedCharacter, decodeURIComponent).slice(0, 300),
    device: innerWidth < 600 ? 'phone' : innerWidth < 1024 ? 'tablet' : 'desktop',
  };
}
