import type { Poll } from '../schema.js';

type Options = Poll['options'];

/** Yes and no, in the languages of the elements. */
export const yesAndNo: Options = [
  {
    id: 'ja',
    label: { nl: 'Ja', en: 'Yes', de: 'Ja', fr: 'Oui', tr: 'Evet', ar: 'نعم', uk: 'Так', pl: 'Tak' },
  },
  {
    id: 'nee',
    label: { nl: 'Nee', en: 'No', de: 'Nein', fr: 'Non', tr: 'Hayır', ar: 'لا', uk: 'Ні', pl: 'Nie' },
  },
];

const ends = [
  {
    nl: '1: heel slecht',
    en: '1: very bad',
    de: '1: sehr schlecht',
    fr: '1 : très mauvais',
    tr: '1: çok kötü',
    ar: '1: سيئ جدًا',
    uk: '1: дуже погано',
    pl: '1: bardzo źle',
  },
  {
    nl: '5: heel goed',
    en: '5: very good',
    de: '5: sehr gut',
    fr: '5 : très bon',
    tr: '5: çok iyi',
    ar: '5: جيد جدًا',
    uk: '5: дуже добре',
    pl: '5: bardzo dobrze',
  },
];

/** A scale of five points, of which the ends say what they mean. */
export const fivePoints: Options = [1, 2, 3, 4, 5].map((point) => ({
  id: `punt-${point}`,
  label: (point === 1 ? ends[0] : point === 5 ? ends[1] : undefined) ?? { nl: String(point) },
}));

/** Whether nobody wrote the options yet: they are empty, or as a kind gave them. */
export const isUnwritten = ({ options }: Pick<Poll, 'options'>): boolean =>
  options.every(({ label }) => Object.values(label).every((text) => text === '')) ||
  [yesAndNo, fivePoints].some((preset) => JSON.stringify(preset) === JSON.stringify(options));
