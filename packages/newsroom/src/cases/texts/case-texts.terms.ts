import type { CaseTextGap } from '@plein/domain/cases/records.js';
import type { NewsroomLanguage } from '../../shell/language.js';

const nl = {
  title: 'Teksten voor bewoners',
  help: 'Deze stappen hebben geen tekst die bewoners begrijpen. Schrijf de tekst in het zaaksysteem, in het veld statustekst. Schrijf hooguit 80 tekens.',
  loading: 'Even geduld…',
  failed: 'Wij kunnen dit nu niet ophalen. Probeer het later opnieuw.',
  none: (checked: number): string =>
    checked === 0
      ? 'Er zijn nog geen soorten zaken bekeken.'
      : 'Alle stappen hebben een tekst voor bewoners.',
  checked: (checked: number): string => `Bekeken soorten zaken: ${String(checked)}`,
  step: 'Stap',
  shown: 'Dit leest de bewoner nu',
  why: 'Wat er mist',
  gaps: {
    'own-name': 'Geen tekst: de bewoner leest uw eigen naam.',
    'plain-words': 'Geen eigen tekst: de bewoner leest algemene woorden.',
    'too-long': 'De tekst is te lang voor een titel.',
  } satisfies Record<CaseTextGap, string> as Readonly<Record<CaseTextGap, string>>,
};

export type CaseTextsTerms = typeof nl;

const en: CaseTextsTerms = {
  title: 'Texts for residents',
  help: 'These steps have no text that residents understand. Write the text in the case system, in the field statustekst. Write 80 characters at most.',
  loading: 'One moment…',
  failed: 'We cannot get this now. Try again later.',
  none: (checked) =>
    checked === 0 ? 'No kinds of cases were looked at yet.' : 'Every step has a text for residents.',
  checked: (checked) => `Kinds of cases looked at: ${String(checked)}`,
  step: 'Step',
  shown: 'What the resident reads now',
  why: 'What is missing',
  gaps: {
    'own-name': 'No text: the resident reads your own name for it.',
    'plain-words': 'No text of its own: the resident reads general words.',
    'too-long': 'The text is too long for a title.',
  },
};

export const caseTextsTerms: Readonly<Record<NewsroomLanguage, CaseTextsTerms>> = { nl, en };
