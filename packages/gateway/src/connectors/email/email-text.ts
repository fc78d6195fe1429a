import type { CallbackReceipt } from '@plein/domain/contact.js';
import { callbackInWords, promisedHours, taskName } from '../callback-in-words.js';

/** The text of an e-mail about a request, for the colleague who calls. The subject has nothing of the resident. */
export function emailText(receipt: CallbackReceipt): { subject: string; text: string } {
  const { reference, copy } = receipt;
  const task = taskName(copy.task);
  const lines = [
    'Een inwoner vraagt om een telefoontje.',
    '',
    `Naam: ${copy.name}`,
    `Telefoon: ${copy.phone}`,
    ...(task === undefined ? [] : [`Onderwerp: ${task}`]),
    ...(copy.department === undefined ? [] : [`Afdeling: ${copy.department}`]),
    ...(copy.question ? ['', 'Vraag:', copy.question] : []),
    '',
    ...callbackInWords(receipt),
    '',
    'Schrijf de afloop op in Plein. Stuur deze mail niet door buiten de gemeente.',
  ];
  return { subject: `Terugbelverzoek ${reference}: ${promisedHours(receipt)}`, text: lines.join('\n') };
}
