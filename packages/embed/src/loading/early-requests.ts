import type { OwnTag } from '../settings/own-tag.js';

/** What each element asks of the gateway before it can show anything, by tag. */
const firstRequests: Readonly<
  Record<string, ((element: Element, gateway: string, profile?: string) => string | undefined) | undefined>
> = {
  'plein-contact-widget': (element, gateway, profile) =>
    element.closest('[profile]')?.getAttribute('profile') ?? profile ?? `${gateway}/v1/profile`,
  'plein-participation-poll': (element, gateway) => {
    const poll = element.getAttribute('poll');
    return poll ? `${gateway}/v1/polls/${encodeURIComponent(poll)}` : undefined;
  },
};

/** Requests that are on their way before the element that needs them. */
export interface EarlyRequests {
  /** Sends the first requests of all elements with this tag. */
  ask(tag: string): void;
  /** Gives the early answer to the first who asks for it; everything else is fetched. */
  readonly fetch: typeof globalThis.fetch;
}

/** Whether the page brings the answer to a request, from a server that rendered it just now. */
const isBrought = (page: Document, url: string): boolean =>
  [...page.querySelectorAll('[data-plein-state]')].some(
    ({ textContent }) => textContent.includes(`"${url}":`) && !textContent.includes('"isStored":true'),
  );

/** Asks the gateway for what an element shows while the code of that element is still on its way. */
export function earlyRequests(page: Document, { gateway, profile }: OwnTag): EarlyRequests {
  const answers = new Map<string, Promise<Response>>();
  return {
    ask(tag) {
      for (const element of page.querySelectorAll(tag)) {
        const own = element.closest('[gateway]')?.getAttribute('gateway')?.replace(/\/+$/, '');
        const url = firstRequests[tag]?.(element, own ?? gateway, profile);
        if (!url || answers.has(url) || isBrought(page, url)) continue;
        const answer = globalThis.fetch(url);
        // The failure is for the element that asks for the answer.
        answer.catch(() => undefined);
        answers.set(url, answer);
      }
    },
    fetch(request, options) {
      const early = typeof request === 'string' && !options?.method ? answers.get(request) : undefined;
      if (early) answers.delete(request as string);
      return early ?? globalThis.fetch(request, options);
    },
  };
}
