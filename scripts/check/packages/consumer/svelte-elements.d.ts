/**
 * The two types of Svelte that the declarations of the elements extend. Svelte itself is not installed here.
 */
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
