import type { PollAdmission } from '@plein/domain/polls.js';

/** What the form of a poll says about who may vote. */
export interface AdmissionTerms {
  readonly admission: string;
  readonly admissions: Readonly<Record<PollAdmission, string>>;
  /** What the choice means, and what it asks of the municipality. */
  readonly admissionHelp: Readonly<Record<PollAdmission, string | undefined>>;
  readonly weightHints: Readonly<Record<PollAdmission, string>>;
}

const weightInDutch = 'Bijvoorbeeld: De gemeenteraad kiest. Uw keuze telt mee als advies.';
const weightInEnglish = 'For example: The council decides. Your choice counts as advice.';

export const admissionInDutch: AdmissionTerms = {
  admission: 'Wie mag stemmen?',
  admissions: { open: 'iedereen', invited: 'wie een code krijgt', verified: 'wie is ingelogd' },
  admissionHelp: {
    open: undefined,
    invited:
      'Elke code telt één keer. U ziet de uitslag als de peiling is gesloten. Daarna zijn de stembiljetten openbaar, zonder code en zonder naam.',
    verified:
      'Uw portaal geeft de pagina van een ingelogde inwoner een ondertekend token. Daarin staat een vaste schuilnaam. Iedereen stemt één keer. U ziet de uitslag als de peiling is gesloten. Daarna zijn de stembiljetten openbaar, zonder naam.',
  },
  weightHints: {
    open: `${weightInDutch} Beloof niet dat de uitslag beslist: iemand kan vaker stemmen.`,
    invited: weightInDutch,
    verified: weightInDutch,
  },
};

export const admissionInEnglish: AdmissionTerms = {
  admission: 'Who may vote?',
  admissions: { open: 'everyone', invited: 'those who get a code', verified: 'those who have logged in' },
  admissionHelp: {
    open: undefined,
    invited:
      'Each code counts once. You see the result when the poll has closed. After that the ballots are public, without code and without name.',
    verified:
      'Your portal gives the page of a resident who has logged in a signed token with a fixed pseudonym. Everybody votes once. You see the result when the poll has closed. After that the ballots are public, without name.',
  },
  weightHints: {
    open: `${weightInEnglish} Do not promise that the result decides: somebody may vote more than once.`,
    invited: weightInEnglish,
    verified: weightInEnglish,
  },
};
