import type { CaseLookupErrorCode, CaseView } from '@plein/domain/cases.js';
import type { PageLanguage } from './languages.js';

interface StatusTexts {
  title: string;
  intro: string;
  reference: string;
  referenceHint: string;
  postcode: string;
  postcodeHint: string;
  houseNumber: string;
  houseNumberHint: string;
  send: string;
  notFound: string;
  wait: string;
  asked: string;
  before(date: string): string;
  steps: string;
  states: Readonly<Record<CaseView['steps'][number]['state'], string>>;
  expected(date: string): string;
  late(date: string): string;
  ready: string;
  extended: string;
  suspended: string;
  another: string;
  errors: Readonly<Record<CaseLookupErrorCode, string>>;
}

export const statusTexts: Readonly<Record<PageLanguage, StatusTexts>> = {
  nl: {
    title: 'Volg uw zaak',
    intro: 'Vul uw zaaknummer en uw adres in. Dan ziet u hoe het gaat.',
    reference: 'Zaaknummer',
    referenceHint: 'Het staat in onze brief of ons bericht.',
    postcode: 'Postcode',
    postcodeHint: 'Bijvoorbeeld 1234 AB',
    houseNumber: 'Huisnummer',
    houseNumberHint: 'Met toevoeging, bijvoorbeeld 12-A',
    send: 'Bekijk mijn zaak',
    notFound: 'Deze gegevens horen niet bij elkaar. Kijk zaaknummer, postcode en huisnummer na.',
    wait: 'Dit zaaknummer is te vaak fout ingevuld. Probeer het later, of bel ons.',
    asked: 'Dit vragen wij van u',
    before: (date) => `Doe dit voor ${date}.`,
    steps: 'De stappen',
    states: { done: 'Klaar', now: 'Nu', 'to-come': 'Komt nog' },
    expected: (date) => `Wij verwachten dat het klaar is op ${date}.`,
    late: (date) => `Het duurt langer dan beloofd. Beloofd was ${date}.`,
    ready: 'Dit is klaar.',
    extended: 'Wij hebben meer tijd nodig',
    suspended: 'Wij wachten',
    another: 'Bekijk een andere zaak',
    errors: {
      'reference-missing': 'Vul uw zaaknummer in.',
      'reference-invalid': 'Kijk uw zaaknummer na. Het staat in onze brief.',
      'postcode-missing': 'Vul uw postcode in, bijvoorbeeld 1234 AB.',
      'postcode-invalid': 'Kijk uw postcode na, bijvoorbeeld 1234 AB.',
      'house-number-missing': 'Vul uw huisnummer in, bijvoorbeeld 12.',
      'house-number-invalid': 'Kijk uw huisnummer na, bijvoorbeeld 12 of 12-A.',
    },
  },
  en: {
    title: 'Follow your case',
    intro: 'Fill in your reference and your address. Then you see where it stands.',
    reference: 'Reference',
    referenceHint: 'It is in our letter or message.',
    postcode: 'Postcode',
    postcodeHint: 'For example 1234 AB',
    houseNumber: 'House number',
    houseNumberHint: 'With its addition, for example 12-A',
    send: 'Show my case',
    notFound: 'These do not belong together. Check the reference, postcode and house number.',
    wait: 'This reference was filled in wrongly too often. Try again later, or call us.',
    asked: 'What we ask of you',
    before: (date) => `Do this before ${date}.`,
    steps: 'The steps',
    states: { done: 'Done', now: 'Now', 'to-come': 'To come' },
    expected: (date) => `We expect it to be ready on ${date}.`,
    late: (date) => `It takes longer than promised. We promised ${date}.`,
    ready: 'This is finished.',
    extended: 'We need more time',
    suspended: 'We are waiting',
    another: 'See another case',
    errors: {
      'reference-missing': 'Fill in your reference.',
      'reference-invalid': 'Check your reference. It is in our letter.',
      'postcode-missing': 'Fill in your postcode, for example 1234 AB.',
      'postcode-invalid': 'Check your postcode, for example 1234 AB.',
      'house-number-missing': 'Fill in your house number, for example 12.',
      'house-number-invalid': 'Check your house number, for example 12 or 12-A.',
    },
  },
};
