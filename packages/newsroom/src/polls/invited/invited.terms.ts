import type { NewsroomLanguage } from '../../shell/language.js';

const nl = {
  title: 'Genodigden',
  used: (used: number, made: number) =>
    made === 0 ? 'Er zijn nog geen codes.' : `Kiezers gebruikten ${String(used)} van ${String(made)} codes.`,
  usedHelp: 'U ziet hoeveel codes kiezers gebruikten. Niemand ziet bij een code wat iemand stemde.',
  count: 'Hoeveel codes maakt u?',
  countHint: 'Hooguit 10.000 per keer en 50.000 per peiling.',
  countWrong: 'Vul een heel getal in van 1 tot en met 10.000.',
  make: 'Maak codes',
  made: (count: number) => `${String(count)} nieuwe codes. Bewaar ze nu.`,
  madeHelp:
    'U ziet deze codes alleen nu. Wij bewaren ze niet. Schrijf niet op wie een code kreeg, als dat niet hoeft.',
  csv: 'Bewaar als CSV',
  letters: 'Bewaar brieven om te printen',
  tooManyLetters: 'Geef het CSV-bestand aan uw drukker. Hier maken wij hooguit 1.000 brieven tegelijk.',
  letterCode: 'Uw code',
  letterHelp: 'Scan de QR-code, of ga naar het adres hieronder en vul uw code in. Uw code telt één keer.',
};
export type InvitedPanelTerms = typeof nl;

const en: InvitedPanelTerms = {
  title: 'Invited voters',
  used: (used, made) =>
    made === 0 ? 'There are no codes yet.' : `${String(used)} of ${String(made)} codes were used.`,
  usedHelp: 'You see how many codes were used. Nobody sees which vote belongs to a code.',
  count: 'How many codes do you make?',
  countHint: 'At most 10,000 at a time and 50,000 for a poll.',
  countWrong: 'Write a whole number from 1 to 10,000.',
  make: 'Make codes',
  made: (count) => `${String(count)} codes were made. Save them now.`,
  madeHelp:
    'You see these codes only now. We do not store them. Keep no list of who got which code, unless you have to.',
  csv: 'Save as CSV',
  letters: 'Save letters to print',
  tooManyLetters: 'Give the CSV file to your printer. Here we make at most 1,000 letters at a time.',
  letterCode: 'Your code',
  letterHelp: 'Scan the QR code, or go to the address below and fill in your code. Your code counts once.',
};

export const invitedPanelTerms: Readonly<Record<NewsroomLanguage, InvitedPanelTerms>> = { nl, en };
