import type { Language } from './sentences.js';

interface Texts {
  readonly title: string;
  readonly intro: string;
  readonly same: string;
  readonly destination: (where: string) => string;
  readonly nothingYet: string;
  readonly privacyControl: string;
  readonly turnedOff: string;
  readonly list: string;
  readonly fields: string;
  readonly code: string;
  readonly collapse: string;
  readonly expand: string;
  readonly close: string;
}

export const texts: Readonly<Record<Language, Texts>> = {
  nl: {
    title: 'Wat deze pagina meet',
    intro: 'Hier staat elke meting van deze pagina, zoals wij die versturen. U staat er niet met naam in.',
    same: 'Door dit venster versturen wij niets meer en niets minder.',
    destination: (where) => `De metingen gaan naar ${where}.`,
    nothingYet: 'Er is nog niets gemeten. Gebruik de pagina, dan ziet u het hier.',
    privacyControl: 'Wij versturen niets. Uw browser vraagt om u niet te meten (Global Privacy Control).',
    turnedOff: 'Wij versturen niets. Op deze pagina staat het meten uit.',
    list: 'Metingen',
    fields: 'Bekijk wat erin staat',
    code: 'Bekijk de code (JSON)',
    collapse: 'Klap in',
    expand: 'Klap uit',
    close: 'Sluit',
  },
  en: {
    title: 'What this page measures',
    intro: 'Each measurement of this page is here, as we send it. Your name is not in it.',
    same: 'Because of this window we send nothing more and nothing less.',
    destination: (where) => `The measurements go to ${where}.`,
    nothingYet: 'Nothing was measured yet. Use the page and you see it here.',
    privacyControl: 'We send nothing. Your browser asks not to measure you (Global Privacy Control).',
    turnedOff: 'We send nothing. Measuring is off on this page.',
    list: 'Measurements',
    fields: 'See what is in it',
    code: 'See the code (JSON)',
    collapse: 'Fold',
    expand: 'Unfold',
    close: 'Close',
  },
};
