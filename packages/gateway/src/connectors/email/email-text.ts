import { callbackInWords, changeInWords, promisedHours, taskName } from '../callback-in-words.js';
import type { CallbackChangeItem, CallbackItem, DeliveryItem, MessageItem } from '../contact-delivery.js';
import { messageInWords } from '../message-in-words.js';

interface EmailText {
  subject: string;
  text: string;
}

/** The text of an e-mail about an item, for the colleague who handles it. The subject has nothing of the resident. */
export function emailText(item: DeliveryItem): EmailText {
  switch (item.kind) {
    case 'callback':
      return callbackText(item);
    case 'callback-change':
      return changeText(item);
    case 'message':
      return messageText(item);
  }
}

const ending = ['', 'Schrijf de afloop op in Plein. Stuur deze mail niet door buiten de gemeente.'];

function callbackText({ receipt }: CallbackItem): EmailText {
  const { reference, copy } = receipt;
  const lines = [
    'Een inwoner vraagt om een telefoontje.',
    '',
    `Naam: ${copy.name}`,
    `Telefoon: ${copy.phone}`,
    ...subjectLines(copy),
    ...(copy.question ? ['', 'Vraag:', copy.question] : []),
    '',
    ...callbackInWords(receipt),
    ...ending,
  ];
  return { subject: `Terugbelverzoek ${reference}: ${promisedHours(receipt)}`, text: lines.join('\n') };
}

function changeText(item: CallbackChangeItem): EmailText {
  const { reference, copy } = item.receipt;
  const lines = [
    changeInWords(item),
    '',
    `Naam: ${copy.name}`,
    `Telefoon: ${copy.phone}`,
    `Kenmerk van de inwoner: ${reference}.`,
    ...ending,
  ];
  const what =
    item.change.what === 'cancelled' ? 'afgezegd' : `verplaatst naar ${promisedHours(item.receipt)}`;
  return { subject: `Terugbelverzoek ${reference}: ${what}`, text: lines.join('\n') };
}

function messageText({ receipt }: MessageItem): EmailText {
  const { reference, copy } = receipt;
  const lines = [
    'Een inwoner stuurde een bericht.',
    '',
    ...(copy.name === undefined ? [] : [`Naam: ${copy.name}`]),
    `Antwoord aan: ${copy.email}`,
    ...subjectLines(copy),
    '',
    'Bericht:',
    copy.text,
    '',
    ...messageInWords(receipt),
    ...ending,
  ];
  return { subject: `Bericht ${reference}`, text: lines.join('\n') };
}

function subjectLines({ task, department }: { task?: string; department?: string }): string[] {
  const name = taskName(task);
  return [
    ...(name === undefined ? [] : [`Onderwerp: ${name}`]),
    ...(department === undefined ? [] : [`Afdeling: ${department}`]),
  ];
}
