/**
 * Types of the elements' tags in JSX, for React 18 and 19. Import them once, anywhere in your sources:
 *
 * ```ts
 * import type {} from '@plein/components/jsx.d.ts';
 * ```
 *
 * For another dialect of JSX, build on `PleinAttributes` and `PleinEvents` of
 * `@plein/components/attributes.d.ts`.
 */
import type { DetailedHTMLProps, HTMLAttributes } from 'react';
import type { PleinAttributes, PleinEvents } from '../types/attributes.js';

/** React 19 listens to the event `plein-voted` through the property `onplein-voted`. */
type Handlers<Events> = {
  [Name in keyof Events & string as `on${Name}`]?: ((event: Events[Name]) => void) | undefined;
};

/** Attributes and event handlers of each tag in JSX. */
export type PleinJsxElements = {
  [Tag in keyof PleinAttributes]: DetailedHTMLProps<
    HTMLAttributes<HTMLElementTagNameMap[Tag]>,
    HTMLElementTagNameMap[Tag]
  > &
    PleinAttributes[Tag] &
    Handlers<PleinEvents[Tag]> & {
      /**
       * React 18 writes `className` on a custom element as an attribute of that name, so it needs `class`.
       */
      class?: string | undefined;
    };
};

declare module 'react' {
  namespace JSX {
    interface IntrinsicElements extends PleinJsxElements {}
  }
}
