/** Tags in the templates of Vue, with the types that its tools read. */
import type {} from '@plein/components/vue.d.ts';
import type { GlobalComponents } from 'vue';

type Props = InstanceType<GlobalComponents['plein-participation-poll']>['$props'];

export const right: Props = {
  poll: 'zilverplein-inrichting',
  headingLevel: 3,
  'heading-level': '3',
  onPleinVoted: ({ detail }) => {
    console.warn(detail.choices.length);
  },
};
export const wrong: Props[] = [
  // @ts-expect-error there is no such attribute
  { question: 'Which plan?' },
  // @ts-expect-error no such channel
  { channel: 'telegraph' },
  // @ts-expect-error there is no such event
  { onPleinWon: () => undefined },
];
