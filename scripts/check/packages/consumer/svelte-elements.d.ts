/** Svelte itself is not installed here: of its types, the two that the elements' declarations build on. */
declare module 'svelte/elements' {
  interface HTMLAttributes<Target extends EventTarget> {
    class?: string | null | undefined;
    id?: string | null | undefined;
    onclick?: ((event: MouseEvent & { currentTarget: Target }) => void) | null | undefined;
  }
  interface SvelteHTMLElements {
    div: HTMLAttributes<HTMLDivElement>;
  }
}
