import type { CaseReactionKind, ReactionRefusal } from '@plein/domain/cases/reactions.js';

/** Terms of one thing that a resident can do with a case. */
export interface ReactionKindTerms {
  /** The button that opens the form. */
  readonly open: string;
  readonly title: string;
  readonly intro: string;
  readonly text: string;
  readonly send: string;
  /** Title of the receipt, and of the row in the list of what was sent. */
  readonly received: string;
  readonly receivedHelp: string;
}

const kinds: Readonly<Record<CaseReactionKind, ReactionKindTerms>> = {
  unsatisfied: {
    open: 'Ik ben niet tevreden',
    title: 'Bent u niet tevreden?',
    intro: 'Wij kijken dan opnieuw naar uw zaak. Dit is geen bezwaar tegen een besluit.',
    text: 'Wat ging er niet goed?',
    send: 'Stuur dit naar ons',
    received: 'U vertelde ons dat u niet tevreden bent',
    receivedHelp: 'Wij kijken opnieuw naar uw zaak. U leest het antwoord hier.',
  },
  answer: {
    open: 'Geef antwoord',
    title: 'Geef antwoord op onze vraag',
    intro: 'Dit vragen wij van u:',
    text: 'Uw antwoord',
    send: 'Verstuur uw antwoord',
    received: 'U gaf antwoord op onze vraag',
    receivedHelp: 'Wij lezen uw antwoord en gaan verder met uw zaak.',
  },
  withdrawal: {
    open: 'Trek deze zaak in',
    title: 'Wilt u deze zaak intrekken?',
    intro: 'Wij stoppen dan met uw zaak. U krijgt geen besluit. U kunt dit niet terugdraaien.',
    text: 'Waarom trekt u de zaak in?',
    send: 'Ja, trek de zaak in',
    received: 'U trok deze zaak in',
    receivedHelp: 'Wij zijn gestopt met deze zaak. Wilt u het toch? Vraag het dan opnieuw aan.',
  },
};

const refused: Readonly<Record<ReactionRefusal, string>> = {
  'not-possible': 'Dit kan nu niet bij deze zaak',
  'too-late': 'U bent hiervoor te laat',
  answered: 'U vertelde ons dit al',
};

export const reactionsInDutch = {
  kinds,
  refused,
  refusedHelp: 'Wilt u nog iets zeggen? Bel ons dan.',
  until: (date: string): string => `U kunt dit zeggen tot en met ${date}.`,
  tooLate: (date: string): string => `Tot en met ${date} kon u zeggen dat u niet tevreden bent.`,
  optional: 'niet verplicht',
  missing: 'Schrijf uw antwoord of kies een bestand',
  fileMissing: 'Kies het bestand dat wij vragen',
  tooLong: (most: number): string => `Schrijf hooguit ${String(most)} tekens`,
  number: 'Nummer van uw reactie',
  copy: 'Dit schreef u',
  sent: 'Dit stuurde u ons',
  answer: 'Ons antwoord',
  back: 'Terug naar uw zaak',
};

export type ReactionTerms = typeof reactionsInDutch;
