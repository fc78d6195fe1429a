/** What of an element is changed here. Lit makes its render root once, just before its first render. */
interface RenderedElement extends HTMLElement {
  createRenderRoot?(): HTMLElement | DocumentFragment;
}

/**
 * Takes out what a server rendered in an element that a library, such as htmx, brings to the page later. Lit was not
 * prepared for hydration by then, and would render beside it. Call it once the tag is defined.
 */
export function emptyRenderedLater(tag: string): void {
  const { prototype } = (customElements.get(tag) ?? {}) as { prototype?: RenderedElement };
  const create = prototype?.createRenderRoot;
  if (create)
    prototype.createRenderRoot = function () {
      if (!globalThis.litElementHydrateSupport) this.shadowRoot?.replaceChildren();
      return create.call(this);
    };
}
