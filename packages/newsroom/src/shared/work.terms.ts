import type { NewsroomLanguage } from '../shell/language.js';

const nl = {
  loading: 'Even geduld…',
  failed: 'Dit is nu niet op te halen.',
  failedHelp: 'De server antwoordt niet. Probeer het opnieuw. Blijft het zo, vraag dan uw beheerder.',
  tryAgain: 'Probeer het opnieuw',
  denied: 'U mag deze pagina niet zien',
  deniedHelp: 'Vraag de beheerder om een andere rol.',
  notSaved: 'Niet opgeslagen',
  notSavedHelp: 'De server antwoordt niet. Wat u typte, staat er nog. Probeer het opnieuw.',
  refused: 'Wij kunnen dit zo niet opslaan.',
  errors: (count: number) => (count === 1 ? 'Verander nog één veld' : `Verander nog ${String(count)} velden`),
  optional: 'mag leeg blijven',
  save: 'Opslaan',
  cancel: 'Niet doen',
  close: 'Sluiten',
  remove: 'Haal weg',
  copy: 'Kopieer',
  copied: 'Gekopieerd.',
  notCopied: 'Kopiëren lukte niet. De tekst is gekozen: druk op Ctrl en C.',
  inDutch: (label: string) => `${label} (Nederlands)`,
  inEnglish: (label: string) => `${label} (Engels)`,
};

export type WorkTerms = typeof nl;

const en: WorkTerms = {
  loading: 'One moment…',
  failed: 'This cannot be fetched right now.',
  failedHelp: 'The server does not answer. Try again. If it stays so, ask your administrator.',
  tryAgain: 'Try again',
  denied: 'You may not see this page',
  deniedHelp: 'Ask the administrator for another role.',
  notSaved: 'Not saved',
  notSavedHelp: 'The server does not answer. What you typed is still there. Try again.',
  refused: 'This cannot be saved as it is.',
  errors: (count) => (count === 1 ? 'Change one more field' : `Change ${String(count)} more fields`),
  optional: 'may stay empty',
  save: 'Save',
  cancel: 'Cancel',
  close: 'Close',
  remove: 'Remove',
  copy: 'Copy',
  copied: 'Copied.',
  notCopied: 'Copying did not work. The text is selected: press Ctrl and C.',
  inDutch: (label) => `${label} (Dutch)`,
  inEnglish: (label) => `${label} (English)`,
};

/** Terms that several work pages use. */
export const workTerms: Readonly<Record<NewsroomLanguage, WorkTerms>> = { nl, en };
