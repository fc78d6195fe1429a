/** Tags in the templates of Svelte, with the types that its tools read. */
import type {} from '@plein/components/svelte.d.ts';
import type { SvelteHTMLElements } from 'svelte/elements';

type Attributes = SvelteHTMLElements['plein-participation-poll'];

export const right: Attributes = {
  poll: 'zilverplein-inrichting',
  'heading-level': 3,
  class: 'wide',
  'onplein-voted': ({ detail }) => {
    console.warn(detail.choices.length);
  },
};
export const wrong: Attributes[] = [
  // @ts-expect-error there is no such attribute
  { question: 'Which plan?' },
  // @ts-expect-error no such channel
  { channel: 'telegraph' },
  // @ts-expect-error there is no such event
  { 'onplein-won': () => undefined },
];
