import type { FeedbackDriver } from '@plein/domain/feedback.js';
import type { PageLanguage } from './languages.js';

interface FeedbackTexts {
  title: string;
  helpful: string;
  yes: string;
  no: string;
  score: string;
  scores: Readonly<Record<'1' | '2' | '3' | '4' | '5', string>>;
  drivers: string;
  driverNames: Readonly<Record<FeedbackDriver, string>>;
  text: string;
  textHint: string;
  send: string;
  empty: string;
  tooLong: string;
  chooseAgain: string;
  receiptTitle: string;
  thanks: string;
  reference: string;
  removed: string;
  next: string;
}

export const feedbackTexts: Readonly<Record<PageLanguage, FeedbackTexts>> = {
  nl: {
    title: 'Hielp deze pagina u?',
    helpful: 'Hielp deze pagina u?',
    yes: 'Ja',
    no: 'Nee',
    score: 'Hoe tevreden bent u?',
    scores: {
      1: '1: heel ontevreden',
      2: '2: ontevreden',
      3: '3: niet tevreden, niet ontevreden',
      4: '4: tevreden',
      5: '5: heel tevreden',
    },
    drivers: 'Waar ligt dat aan?',
    driverNames: {
      clear: 'Hoe duidelijk het was',
      complete: 'Of alles erin stond',
      easy: 'Hoe makkelijk het ging',
      fast: 'Hoe snel het ging',
      human: 'Hoe wij met u omgaan',
    },
    text: 'Wat kan beter?',
    textHint: 'Schrijf hier geen naam, adres of telefoonnummer.',
    send: 'Verstuur',
    empty: 'Kies ja of nee, of schrijf wat beter kan.',
    tooLong: 'Maak uw tekst korter: hooguit 1000 tekens.',
    chooseAgain: 'Kies een van de antwoorden.',
    receiptTitle: 'Dank u wel',
    thanks: 'Wij hebben uw antwoord.',
    reference: 'Uw nummer',
    removed: 'Persoonlijke gegevens hebben wij eruit gehaald. Dit bewaren wij:',
    next: 'Wij lezen alle antwoorden en maken de pagina beter.',
  },
  en: {
    title: 'Did this page help you?',
    helpful: 'Did this page help you?',
    yes: 'Yes',
    no: 'No',
    score: 'How satisfied are you?',
    scores: {
      1: '1: very dissatisfied',
      2: '2: dissatisfied',
      3: '3: neither satisfied nor dissatisfied',
      4: '4: satisfied',
      5: '5: very satisfied',
    },
    drivers: 'What made it so?',
    driverNames: {
      clear: 'How clear it was',
      complete: 'Whether it was complete',
      easy: 'How easy it was',
      fast: 'How fast it was',
      human: 'How we treat you',
    },
    text: 'What could be better?',
    textHint: 'Please write no name, address or telephone number here.',
    send: 'Send',
    empty: 'Choose yes or no, or write what could be better.',
    tooLong: 'Make your text shorter: at most 1000 characters.',
    chooseAgain: 'Choose one of the answers.',
    receiptTitle: 'Thank you',
    thanks: 'We have your answer.',
    reference: 'Your reference',
    removed: 'We took personal data out. This is what we keep:',
    next: 'We read every answer and improve the page.',
  },
};
