import type { Poll } from '../../schema.js';

type Points = NonNullable<Poll['points']>;

/** Five points of agreement, in the languages of the elements. */
export const agreement: Points = [
  {
    id: 'helemaal-oneens',
    label: {
      nl: 'Helemaal oneens',
      en: 'Strongly disagree',
      de: 'Stimme gar nicht zu',
      fr: 'Pas du tout d’accord',
      tr: 'Hiç katılmıyorum',
      ar: 'أعارض بشدة',
      uk: 'Цілком не згоден',
      pl: 'Zdecydowanie nie',
    },
  },
  {
    id: 'oneens',
    label: {
      nl: 'Oneens',
      en: 'Disagree',
      de: 'Stimme nicht zu',
      fr: 'Pas d’accord',
      tr: 'Katılmıyorum',
      ar: 'أعارض',
      uk: 'Не згоден',
      pl: 'Nie',
    },
  },
  {
    id: 'neutraal',
    label: {
      nl: 'Neutraal',
      en: 'Neutral',
      de: 'Neutral',
      fr: 'Neutre',
      tr: 'Kararsızım',
      ar: 'محايد',
      uk: 'Нейтрально',
      pl: 'Neutralnie',
    },
  },
  {
    id: 'eens',
    label: {
      nl: 'Eens',
      en: 'Agree',
      de: 'Stimme zu',
      fr: 'D’accord',
      tr: 'Katılıyorum',
      ar: 'أوافق',
      uk: 'Згоден',
      pl: 'Tak',
    },
  },
  {
    id: 'helemaal-eens',
    label: {
      nl: 'Helemaal eens',
      en: 'Strongly agree',
      de: 'Stimme voll zu',
      fr: 'Tout à fait d’accord',
      tr: 'Kesinlikle katılıyorum',
      ar: 'أوافق بشدة',
      uk: 'Цілком згоден',
      pl: 'Zdecydowanie tak',
    },
  },
];

/** Agree, disagree or pass, in the languages of the elements. */
export const agreeOrNot: Points = [
  {
    id: 'eens',
    label: {
      nl: 'Eens',
      en: 'Agree',
      de: 'Stimme zu',
      fr: 'D’accord',
      tr: 'Katılıyorum',
      ar: 'أوافق',
      uk: 'Згоден',
      pl: 'Zgadzam się',
    },
  },
  {
    id: 'oneens',
    label: {
      nl: 'Oneens',
      en: 'Disagree',
      de: 'Stimme nicht zu',
      fr: 'Pas d’accord',
      tr: 'Katılmıyorum',
      ar: 'أعارض',
      uk: 'Не згоден',
      pl: 'Nie zgadzam się',
    },
  },
  {
    id: 'overslaan',
    label: {
      nl: 'Weet ik niet',
      en: 'I do not know',
      de: 'Weiß ich nicht',
      fr: 'Je ne sais pas',
      tr: 'Bilmiyorum',
      ar: 'لا أعرف',
      uk: 'Не знаю',
      pl: 'Nie wiem',
    },
  },
];
