import { html, LitElement, unsafeCSS } from 'lit';
import { look } from './look.mjs';

/**
 * Defines an element of Lit with a template and nothing else: what our elements are compared with.
 * @param {string} tag
 * @param {import('./views.mjs').View} view
 */
export function defineFloor(tag, view) {
  customElements.define(
    tag,
    class extends LitElement {
      /** @override */
      static styles = unsafeCSS(look);
      /** @override */
      static properties = { isPressed: { state: true } };

      constructor() {
        super();
        this.isPressed = false;
      }

      /** @override */
      render() {
        const press = () => {
          this.isPressed = true;
        };
        return view(html, { isPressed: this.isPressed, press });
      }
    },
  );
}
