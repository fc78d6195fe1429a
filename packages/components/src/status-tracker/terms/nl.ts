import type { CaseLookupErrorCode } from '@plein/domain/cases.js';
import type { AttachmentTerms } from '../../terms/attachments.js';
import type { CommonTerms } from '../../terms/common.js';
import type { QuestionTerms } from '../case/case-question.terms.js';
import type { ReactionTerms } from '../case/reactions/reactions.terms.js';
import type { LinkRequestTerms } from '../link/link-request.terms.js';
import type { MineTerms } from '../mine/mine.terms.js';

export const terms = {
  heading: 'Volg uw zaak',
  intro: 'Vul in wat in onze brief of e-mail staat.',
  reference: 'Zaaknummer',
  referenceHint: 'Bijvoorbeeld Z-2026-0417',
  postcode: 'Postcode',
  postcodeHint: 'Bijvoorbeeld 1234 AB',
  houseNumber: 'Huisnummer',
  houseNumberHint: 'Bijvoorbeeld 12 of 12A',
  send: 'Bekijk uw zaak',
  searching: 'Wij zoeken uw zaak…',
  link: 'Ik heb mijn postcode niet bij de hand',
  errors: {
    'reference-missing': 'Vul uw zaaknummer in',
    'reference-invalid': 'Vul het hele zaaknummer in',
    'postcode-missing': 'Vul uw postcode in',
    'postcode-invalid': 'Vul een postcode in met 4 cijfers en 2 letters',
    'house-number-missing': 'Vul uw huisnummer in',
    'house-number-invalid': 'Begin het huisnummer met een cijfer',
  } satisfies Record<CaseLookupErrorCode, string> as Record<CaseLookupErrorCode, string>,
  notFound: 'Wij vinden geen zaak met deze gegevens',
  notFoundHelp: 'Kijk of alle drie kloppen. U vindt ze in onze brief of e-mail. Lukt het niet? Bel ons dan.',
  tooMany: 'U heeft het te vaak geprobeerd',
  wait: (time: string): string => `Probeer het over ${time} opnieuw, of bel ons.`,
  errorsTitle: (count: number): string =>
    count === 1 ? 'Vul nog één ding aan' : `Vul nog ${String(count)} dingen aan`,
  unreachable: 'Wij kunnen de gegevens nu niet ophalen.',
  unreachableHelp: 'Probeer het straks opnieuw of bel ons.',
  tryAgain: 'Probeer het opnieuw',
  news: 'Er is nieuws over uw zaak.',
  asked: 'Dit vragen wij van u',
  due: (date: string): string => `Doe dit uiterlijk ${date}.`,
  goOn: 'Ga verder',
  remind: 'Zet in uw agenda',
  steps: 'Zo ver is uw zaak',
  done: 'Klaar',
  now: 'Nu',
  toCome: 'Komt nog',
  since: (date: string): string => `sinds ${date}`,
  expected: (date: string): string => `verwacht op ${date}`,
  promise: 'Onze belofte',
  promised: (duration: string): string => `Beloofd: binnen ${duration}.`,
  usual: (duration: string): string => `Meestal klaar in ${duration}.`,
  took: (time: string): string => `Wij deden er ${time} over.`,
  expectedOn: (date: string): string => `Wij verwachten klaar te zijn op ${date}.`,
  late: 'Dit duurt langer dan beloofd',
  lateHelp: (date: string): string =>
    `Wij wilden op ${date} klaar zijn. Dat is niet gelukt. Vraag ons gerust hoe het ervoor staat.`,
  wasLate: 'Dit duurde langer dan beloofd',
  extension: 'Wij hebben meer tijd nodig',
  until: (date: string): string => `Wij zijn nu uiterlijk ${date} klaar.`,
  suspension: 'Uw zaak staat even stil',
  closedOn: (date: string): string => `Klaar op ${date}.`,
  closed: 'Uw zaak is klaar',
  ask: 'Stel een vraag over deze zaak',
  feedback: { before: 'Vertel ons wat u verwacht', after: 'Vertel ons hoe het ging' },
  another: 'Bekijk een andere zaak',
};

export type StatusTerms = typeof terms & {
  /** Absent in Dutch: those terms load with the question. */
  readonly question?: QuestionTerms;
  readonly linkRequest?: LinkRequestTerms;
  /** Absent in Dutch: those terms load with the list of all cases. */
  readonly mine?: MineTerms;
  /** Absent in Dutch: those terms load with a case. */
  readonly reactions?: ReactionTerms;
  /** Absent in Dutch: those terms load with a form about a case. */
  readonly common?: CommonTerms;
  /** Absent in Dutch: those terms load with a form about a case. */
  readonly attachments?: AttachmentTerms;
};
