import type { TermSets } from '../terms/terms.js';

const nl = {
  hours: 'Openingstijden',
  today: 'vandaag',
  closed: 'gesloten',
  callBack: 'Bel mij terug',
  range: (opens: string, closes: string): string => `${opens} tot ${closes} uur`,
  accessibility: 'Toegankelijkheid',
  map: 'Bekijk het op de kaart',
};

export type WayTerms = typeof nl;

const en: WayTerms = {
  hours: 'Opening hours',
  today: 'today',
  closed: 'closed',
  callBack: 'Call me back',
  range: (opens, closes) => `${opens} to ${closes}`,
  accessibility: 'Accessibility',
  map: 'Show it on the map',
};

export const wayTerms: TermSets<WayTerms> = { nl, en };
