import type { ProfileAction } from '@plein/domain/profile-history.js';
import type { NewsroomLanguage } from '../../shell/language.js';

const nl = {
  history: 'Wat hiervoor gebeurde',
  historyHelp: 'Hier staat wat er in het hele profiel veranderde, ook op andere pagina’s.',
  none: 'Er is nog niets veranderd.',
  someone: 'een collega',
  files: 'Het bestand van uw gemeente',
  actions: {
    began: 'Zo was het toen de geschiedenis begon',
    filled: 'vulde dit in',
    written: 'veranderde het profiel',
    switched: 'zette het crisisbericht aan of uit',
    sites: 'veranderde de sites',
    restored: 'zette een eerdere versie terug',
  } satisfies Record<ProfileAction, string>,
  more: (count: number) => `Nog ${String(count)} veranderingen`,
  added: (place: string) => `${place}: nieuw`,
  removed: (place: string) => `${place}: weggehaald`,
  moved: (place: string) => `${place}: andere volgorde`,
  was: 'was',
  is: 'is nu',
  empty: 'leeg',
  on: 'aan',
  off: 'uit',
  alwaysOpen: 'altijd open',
  neverOpen: 'alleen op afspraak',
  undo: 'Maak dit ongedaan',
  restore: 'Zet deze terug',
  restoreAsk: 'Zet u deze versie terug?',
  restoreConsequence:
    'Bewoners zien die binnen enkele seconden. Sites en de schakelaar van het crisisbericht blijven zoals ze nu zijn.',
  restoreYes: 'Ja, zet terug',
  restored: 'Teruggezet. Ook dit kunt u ongedaan maken.',
  gone: 'Deze versie is er niet meer.',
  outdated: (fields: string) =>
    `Deze versie klopt nu niet meer: ${fields}. Verander het zelf in het formulier.`,
  conflict: 'Een collega veranderde het profiel intussen. Kijk opnieuw, en probeer het nog eens.',
};

export type HistoryTerms = typeof nl;

const en: HistoryTerms = {
  history: 'What happened before',
  historyHelp: 'This is what changed in the whole profile, on other pages too.',
  none: 'Nothing has changed yet.',
  someone: 'a colleague',
  files: 'The file of your municipality',
  actions: {
    began: 'This is how it was when the history began',
    filled: 'filled this in',
    written: 'changed the profile',
    switched: 'switched the crisis message on or off',
    sites: 'changed the sites',
    restored: 'put an earlier version back',
  },
  more: (count) => `${String(count)} more changes`,
  added: (place) => `${place}: new`,
  removed: (place) => `${place}: removed`,
  moved: (place) => `${place}: another order`,
  was: 'was',
  is: 'is now',
  empty: 'empty',
  on: 'on',
  off: 'off',
  alwaysOpen: 'always open',
  neverOpen: 'by appointment only',
  undo: 'Undo this',
  restore: 'Put this one back',
  restoreAsk: 'Put this version back?',
  restoreConsequence:
    'Residents see it within seconds. Sites and the switch of the crisis message stay as they are now.',
  restoreYes: 'Yes, put it back',
  restored: 'Put back. You can undo this too.',
  gone: 'This version is no longer there.',
  outdated: (fields) => `This version is no longer right: ${fields}. Make the change yourself in the form.`,
  conflict: 'A colleague changed the profile meanwhile. Look again, and try once more.',
};

export const historyTerms: Readonly<Record<NewsroomLanguage, HistoryTerms>> = { nl, en };
