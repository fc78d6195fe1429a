import { measureEventName, type MeasureDetail } from '@plein/domain/vocabulary.js';

/** Events of which a resident does nothing but see something. */
const sightings = /(?:shown|seen|read|viewed)$/;

/**
 * Counts once what Turbo shows twice: while it asks for a page again it shows a copy, with elements of its own. What is
 * seen in the copy is seen again a moment later. What a resident does in it counts.
 *
 * @returns the function that ends it
 */
export function countPreviewsOnce({ documentElement, defaultView }: Document): () => void {
  const look = (event: Event): void => {
    const { name } = (event as CustomEvent<MeasureDetail>).detail;
    if (documentElement.hasAttribute('data-turbo-preview') && sightings.test(name))
      event.stopImmediatePropagation();
  };
  defaultView?.addEventListener(measureEventName, look, true);
  return () => {
    defaultView?.removeEventListener(measureEventName, look, true);
  };
}
