import type { Situation } from '@plein/domain/channel-advice.js';

/** Terms of the situation that a resident may state. They load with the details of channels. */
export const situationInDutch = {
  ask: 'Wat speelt er bij u?',
  help: 'Wij laten dan eerst zien wat bij u past. Wij bewaren uw antwoord niet.',
  names: {
    stuck: 'Ik kom er niet uit',
    urgent: 'Het kan niet wachten',
    'no-digid': 'Ik heb geen DigiD',
    interpreter: 'Ik heb een tolk nodig',
    'text-relay': 'Ik hoor of spreek niet goed',
  } satisfies Record<Situation, string> as Readonly<Record<Situation, string>>,
  emergency: 'Is iemand in levensgevaar? Bel 112.',
  helps: {
    stuck: 'Hier helpt iemand u verder.',
    urgent: 'Hier kunt u nu iemand spreken.',
    'no-digid': 'Hier hebt u geen DigiD nodig.',
    interpreter: 'Hier kan een tolk helpen.',
    'text-relay': 'Hier hoeft u niet te bellen.',
  } satisfies Record<Situation, string> as Readonly<Record<Situation, string>>,
  fails: {
    urgent: 'Hier duurt het antwoord langer.',
    'no-digid': 'Hier hebt u DigiD nodig.',
    'text-relay': 'Hier moet u bellen.',
  } as Readonly<Partial<Record<Situation, string>>>,
  relayed: 'Hier kunt u bellen met tekst of beeld.',
  first: (name: string): string => `Nu bovenaan: ${name}.`,
  show: 'Laat zien wat bij mij past',
};

export type SituationTerms = typeof situationInDutch;
