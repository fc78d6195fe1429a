import type { NewsroomLanguage } from '../shell/language.js';

const nl = {
  loading: 'Even geduld…',
  failed: 'Dit is nu niet op te halen.',
  failedHelp: 'Controleer uw verbinding en probeer het opnieuw.',
  tryAgain: 'Probeer het opnieuw',
  denied: 'U mag deze pagina niet zien',
  deniedHelp: 'Vraag de beheerder om een andere rol.',
  notSaved: 'Niet opgeslagen',
  notSavedHelp: 'Er is geen verbinding. Wat u typte, staat er nog. Probeer het opnieuw.',
  refused: 'Dit kan zo niet worden opgeslagen.',
  errors: (count: number) => (count === 1 ? 'Verander nog één veld' : `Verander nog ${String(count)} velden`),
  optional: 'mag leeg blijven',
  save: 'Opslaan',
  cancel: 'Niet doen',
  close: 'Sluiten',
  remove: 'Haal weg',
  inDutch: (label: string) => `${label} (Nederlands)`,
  inEnglish: (label: string) => `${label} (Engels)`,
};

export type WorkTerms = typeof nl;

const en: WorkTerms = {
  loading: 'One moment…',
  failed: 'This cannot be fetched right now.',
  failedHelp: 'Check your connection and try again.',
  tryAgain: 'Try again',
  denied: 'You may not see this page',
  deniedHelp: 'Ask the administrator for another role.',
  notSaved: 'Not saved',
  notSavedHelp: 'There is no connection. What you typed is still there. Try again.',
  refused: 'This cannot be saved as it is.',
  errors: (count) => (count === 1 ? 'Change one more field' : `Change ${String(count)} more fields`),
  optional: 'may stay empty',
  save: 'Save',
  cancel: 'Cancel',
  close: 'Close',
  remove: 'Remove',
  inDutch: (label) => `${label} (Dutch)`,
  inEnglish: (label) => `${label} (English)`,
};

/** Terms that several work pages use. */
export const workTerms: Readonly<Record<NewsroomLanguage, WorkTerms>> = { nl, en };
