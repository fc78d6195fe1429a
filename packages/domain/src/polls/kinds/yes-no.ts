import { single } from './single.js';
import type { Poll } from '../schema.js';
import type { PollStrategy } from './strategy.js';

const answers = [
  {
    id: 'ja',
    label: { nl: 'Ja', en: 'Yes', de: 'Ja', fr: 'Oui', tr: 'Evet', ar: 'نعم', uk: 'Так', pl: 'Tak' },
  },
  {
    id: 'nee',
    label: { nl: 'Nee', en: 'No', de: 'Nein', fr: 'Non', tr: 'Hayır', ar: 'لا', uk: 'Ні', pl: 'Nie' },
  },
];

const isWritten = ({ label }: Poll['options'][number]): boolean => Object.values(label).some(Boolean);

/** One of two answers, which are yes and no in every language of the elements unless the poll says it differently. */
export const yesNo: PollStrategy = {
  ...single,
  settings: (poll) => ({
    ...single.settings(poll),
    ...(poll.options.some(isWritten) ? {} : { options: answers }),
  }),
  problem: (poll) =>
    poll.options.length > 2
      ? { field: '/options', detail: 'Leave two options: yes and no.' }
      : single.problem(poll),
};
