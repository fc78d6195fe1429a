import { isServer } from 'lit';
import { configuration } from './configuration.js';

const listeners = new Set<() => void>();
let observer: MutationObserver | undefined;

/**
 * Language at a place of the page: the nearest `lang`, also outside a shadow root; empty if there is none.
 */
export function languageAt(place: Element): string {
  if (isServer) return configuration().language ?? '';
  const found = place.closest<HTMLElement>('[lang]');
  if (found) return found.lang;
  const root = place.getRootNode();
  return root instanceof ShadowRoot ? languageAt(root.host) : '';
}

/** Calls the listener when the language of the page changes. Returns a function that removes the listener. */
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
