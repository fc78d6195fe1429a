import type { ElementLoader } from './loaders.js';
import { emptyRenderedLater } from './rendered-later.js';
import { whenIdle } from './when-idle.js';

/** Distance from the viewport at which an element is fetched: about the distance of a flick on a phone. */
const margin = '600px';

/** What to do when the elements may not make the policy that a page with Trusted Types asks for. */
const trustedTypes = 'Add to the Content Security Policy of this page: trusted-types lit-html.';

/**
 * Defines the elements of a page when it uses them. That includes elements that are added later, as on a site
 * that changes pages by script. An element that cannot be fetched keeps its fallback, and causes one warning.
 *
 * @returns the function that stops looking
 */
export function defineOnDemand(page: Document, loaders: readonly ElementLoader[]): () => void {
  const waiting = new Map<string, ElementLoader>();
  for (const loader of loaders) if (!customElements.get(loader.tag)) waiting.set(loader.tag, loader);

  const load = (tag: string): void => {
    const loader = waiting.get(tag);
    if (!loader) return;
    waiting.delete(tag);
    if (waiting.size === 0) stop();
    const loaded = loader.load().then(() => {
      emptyRenderedLater(tag);
    });
    loaded.catch((error: unknown) => {
      const missing = /polic/i.test(String(error)) ? ` ${trustedTypes}` : '';
      console.warn(`Plein: <${tag}> could not be loaded; the page shows its fallback.${missing}`, error);
      for (const element of page.querySelectorAll(tag)) element.toggleAttribute('data-plein-failed', true);
    });
  };
  const view = new IntersectionObserver(
    (entries) => {
      for (const { isIntersecting, target } of entries) {
        if (!isIntersecting) continue;
        view.unobserve(target);
        load(target.localName);
      }
    },
    { rootMargin: margin },
  );
  const look = (): void => {
    if (waiting.size === 0) return;
    for (const element of page.querySelectorAll([...waiting.keys()].join())) {
      const tag = element.localName;
      // An element on a page of the gateway is hydrated at once. Until then it works as on a page without
      // script, as does one that another system put into its page; that one holds its state.
      const isPage = element.shadowRoot && !element.querySelector('script');
      const when = isPage ? 'now' : waiting.get(tag)?.when;
      if (when === 'near') view.observe(element);
      if (when === 'now') load(tag);
      if (when === 'idle') {
        whenIdle(() => {
          load(tag);
        });
      }
    }
  };
  const changes = new MutationObserver(look);
  const stop = (): void => {
    changes.disconnect();
    view.disconnect();
  };
  // Without this mark `plein.css` gives the room of the elements back after a while: no script came.
  page.documentElement.toggleAttribute('data-plein', true);
  changes.observe(page, { childList: true, subtree: true });
  look();
  return stop;
}
