import { look } from './look.mjs';

/** Makes text of a template. A listener becomes a mark that the one listener of the element looks for. */
const text = (/** @type {TemplateStringsArray} */ strings, /** @type {unknown[]} */ ...values) =>
  strings
    .map((string, index) => {
      const value = values[index];
      if (typeof value === 'function') return `${string.replace(/@click=$/, 'data-press')} `;
      return string + (Array.isArray(value) ? value.join('') : String(value ?? ''));
    })
    .join('');

/**
 * Defines an element without a library: a template that is cloned, and one listener.
 * @param {string} tag
 * @param {import('./views.mjs').View} view
 */
export function defineFloor(tag, view) {
  const templateOf = (/** @type {boolean} */ isPressed) => {
    const template = document.createElement('template');
    template.innerHTML = String(view(text, { isPressed, press() {} }));
    return template.content;
  };
  const first = templateOf(false);
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(look);
  customElements.define(
    tag,
    class extends HTMLElement {
      constructor() {
        super();
        const root = this.attachShadow({ mode: 'open' });
        root.adoptedStyleSheets = [sheet];
        root.append(first.cloneNode(true));
        root.addEventListener('click', ({ target }) => {
          if (target instanceof HTMLInputElement || !(target instanceof Element)) return;
          if (target.closest('[data-press]')) root.replaceChildren(templateOf(true));
        });
      }
    },
  );
}
