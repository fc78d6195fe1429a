const nl = {
  contacts: (figure: string, count: number): string => `${figure} ${count === 1 ? 'contact' : 'contacten'}`,
  than: { before: 'in de periode ervoor', year: 'een jaar eerder' },
  inPeriod: { before: 'in de periode ervoor', year: 'een jaar eerder' },
  asMuch: (said: string, than: string): string => `${said}, ongeveer evenveel als ${than}`,
  moreOrLess: (said: string, share: string, isMore: boolean, than: string): string =>
    `${said}, ${share} ${isMore ? 'meer' : 'minder'} dan ${than}`,
  thenWas: (said: string, then: string, before: string, isSame: boolean): string =>
    isSame ? `${said}, net als ${then}` : `${said}; ${then} was dat ${before}`,
};

export type FindingWords = typeof nl;

const en: FindingWords = {
  contacts: (figure, count) => `${figure} ${count === 1 ? 'contact' : 'contacts'}`,
  than: { before: 'in the period before', year: 'a year earlier' },
  inPeriod: { before: 'in the period before', year: 'a year earlier' },
  asMuch: (said, than) => `${said}, about as many as ${than}`,
  moreOrLess: (said, share, isMore, than) => `${said}, ${share} ${isMore ? 'more' : 'fewer'} than ${than}`,
  thenWas: (said, then, before, isSame) =>
    isSame ? `${said}, as it was ${then}` : `${said}; ${then} it was ${before}`,
};

export const findingWords: Readonly<Record<'nl' | 'en', FindingWords>> = { nl, en };
