/**
 * Types of the elements' tags in the templates of Vue 3. Import them once, anywhere in your sources:
 *
 * ```ts
 * import type {} from '@plein/components/vue.d.ts';
 * ```
 */
import type { EmitFn, HTMLAttributes, PublicProps } from 'vue';
import type { PleinAttributes, PleinEvents } from '../types/attributes.js';

type Camel<Name extends string> = Name extends `${infer Head}-${infer Tail}`
  ? `${Head}${Capitalize<Camel<Tail>>}`
  : Name;

/**
 * A template may write an attribute in kebab case or camel case; Vue's tools look it up as `headingLevel`.
 */
type Props<Attributes> = Attributes & {
  [Name in keyof Attributes & string as Camel<Name>]?: Attributes[Name];
};

/** `@plein-voted` in a template is `onPleinVoted` in its types. */
type Handlers<Events> = {
  [Name in keyof Events & string as `on${Capitalize<Camel<Name>>}`]?:
    ((event: Events[Name]) => void) | undefined;
};

/** Attributes and event handlers of each tag in a template. */
export type PleinVueElements = {
  [Tag in keyof PleinAttributes]: new () => HTMLElementTagNameMap[Tag] & {
    $props: HTMLAttributes & PublicProps & Props<PleinAttributes[Tag]> & Handlers<PleinEvents[Tag]>;
    $emit: EmitFn<{ [Name in keyof PleinEvents[Tag]]: (event: PleinEvents[Tag][Name]) => void }>;
  };
};

declare module 'vue' {
  interface GlobalComponents extends PleinVueElements {}
}
