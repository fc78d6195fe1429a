import type { ReactiveElement } from 'lit';

/**
 * Keeps the words of an element true on a page that a translator changes. A translator that enters shadow roots
 * puts a `<font>` in the place of a text, and Lit then gives the new text to that element, as `data`, which
 * nobody sees. Such a text is put back now and after each render, and the translator can translate it anew.
 */
export function followTranslation(element: ReactiveElement): void {
  const putBack = (): void => {
    for (const font of element.shadowRoot?.querySelectorAll('font') ?? [])
      if (Object.hasOwn(font, 'data')) font.replaceWith(String((font as { data?: unknown }).data));
  };
  element.addController({ hostUpdated: putBack });
  putBack();
}
