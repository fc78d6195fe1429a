/**
 * Types of the elements' tags in Svelte 4 and 5. Import them once, anywhere in your sources:
 *
 * ```ts
 * import type {} from '@plein/components/svelte.d.ts';
 * ```
 */
import type { HTMLAttributes } from 'svelte/elements';
import type { PleinAttributes, PleinEvents } from '../types/attributes.js';

/** Svelte 5 listens to the event `plein-voted` with `onplein-voted`, Svelte 4 with `on:plein-voted`. */
type Handlers<Events> = {
  [Name in keyof Events & string as `on${Name}` | `on:${Name}`]?:
    ((event: Events[Name]) => void) | null | undefined;
};

/** Attributes and event handlers of each tag in a template. */
export type PleinSvelteElements = {
  [Tag in keyof PleinAttributes]: HTMLAttributes<HTMLElementTagNameMap[Tag]> &
    PleinAttributes[Tag] &
    Handlers<PleinEvents[Tag]>;
};

declare module 'svelte/elements' {
  interface SvelteHTMLElements extends PleinSvelteElements {}
}
