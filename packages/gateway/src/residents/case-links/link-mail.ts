/** The languages of the mail with a link. */
export type LinkMailLanguage = 'nl' | 'en';

/** The language of the mail for a page in some language. */
export const mailLanguage = (asked: string): LinkMailLanguage => (asked === 'nl' ? 'nl' : 'en');

export interface LinkMail {
  reference: string;
  /** The address of the page with the button. */
  address: string;
  until: Date;
  organisation: string;
}

const time = (at: Date): string =>
  new Intl.DateTimeFormat('nl-NL', {
    hour: '2-digit',
    minute: '2-digit',
    timeZone: 'Europe/Amsterdam',
  }).format(at);

const words: Readonly<Record<LinkMailLanguage, (mail: LinkMail) => { subject: string; lines: string[] }>> = {
  nl: ({ reference, address, until, organisation }) => ({
    subject: `Uw link om uw zaak te volgen - ${organisation}`,
    lines: [
      `U vroeg om een link naar zaak ${reference}.`,
      'Open de link, en druk op de knop:',
      '',
      address,
      '',
      `De link werkt tot ${time(until)} uur, en één keer.`,
      'Stuur de link niet door. Iedereen met de link ziet uw zaak.',
      '',
      'Vroeg u niets? Dan hoeft u niets te doen.',
      '',
      organisation,
    ],
  }),
  en: ({ reference, address, until, organisation }) => ({
    subject: `Your link to follow your case - ${organisation}`,
    lines: [
      `You asked for a link to case ${reference}.`,
      'Open the link, and press the button:',
      '',
      address,
      '',
      `The link works until ${time(until)} (Dutch time), and once.`,
      'Do not send the link to anyone. Everyone with the link sees your case.',
      '',
      'Did you ask for nothing? Then you need not do anything.',
      '',
      organisation,
    ],
  }),
};

/** The text of the mail with a link. The subject has nothing of the case. */
export function linkMailText(language: LinkMailLanguage, mail: LinkMail): { subject: string; text: string } {
  const { subject, lines } = words[language](mail);
  return { subject, text: [...lines, ''].join('\n') };
}
