import { attachmentsInDutch } from '../../terms/attachments.js';
import type { MessageErrorCode } from '@plein/domain/messages.js';

export const messageInDutch = {
  title: 'Stuur een bericht',
  intro: 'Wij antwoorden per e-mail.',
  text: 'Uw bericht',
  email: 'Uw e-mailadres',
  emailHint: 'Hier sturen wij het antwoord naartoe.',
  ...attachmentsInDutch,
  privacy: 'Wij gebruiken uw gegevens alleen om u te antwoorden.',
  send: 'Verstuur uw bericht',
  mailInstead: 'Liever zelf mailen?',
  errors: {
    'text-missing': 'Schrijf uw bericht',
    'text-too-long': 'Schrijf uw bericht korter, in 5000 tekens',
    'email-missing': 'Vul uw e-mailadres in',
    'email-invalid': 'Vul een e-mailadres in, zoals naam@voorbeeld.nl',
    'name-too-long': 'Schrijf uw naam korter, in 100 tekens',
    ...attachmentsInDutch.fileErrors,
  } satisfies Record<MessageErrorCode, string> as Record<MessageErrorCode, string>,
  refused: 'Wij kunnen uw bericht nu niet aannemen.',
  received: 'Uw bericht is binnen',
  answerTo: (email: string): string => `Wij antwoorden op ${email}.`,
  receivedAt: 'Ontvangen',
  link: 'Bekijk uw bericht later terug',
  linkHelp: 'Bewaar deze link. Met de link is uw bericht te lezen, dus deel de link niet.',
};

export type MessageTerms = typeof messageInDutch;
