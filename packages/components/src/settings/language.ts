import { isServer } from 'lit';
import { configuration } from './configuration.js';

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
