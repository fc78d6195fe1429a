import { isServer } from 'lit';
import { configuration } from './configuration.js';

const listeners = new Set<() => void>();
let observer: MutationObserver | undefined;

/** The language at a place of the page, as its nearest `lang` says, also outside a shadow root; else ''. */
export function languageAt(place: Element): string {
  if (isServer) return configuration().language ?? '';
  const found = place.closest<HTMLElement>('[lang]');
  if (found) return found.lang;
  const root = place.getRootNode();
  return root instanceof ShadowRoot ? languageAt(root.host) : '';
}

/** Calls the listener when the language of the page changes; returns the function that ends it. */
export function onLanguageChanged(listener: () => void): () => void {
  if (!observer) {
    observer = new MutationObserver(() => {
      for (const each of listeners) each();
    });
    observer.observe(document.documentElement, { attributeFilter: ['lang'] });
  }
  listeners.add(listener);
  return () => listeners.delete(listener);
}
