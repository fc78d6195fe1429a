import { normalisePhone } from '@plein/domain/contact.js';
import { callbackInWords } from '../callback-in-words.js';
import type { CallbackItem, DeliveryItem, MessageItem } from '../contact-delivery.js';
import { messageInWords } from '../message-in-words.js';

/** The items that become a klantcontact. A change of a request changes the task that is there. */
export type NewItem = Exclude<DeliveryItem, { kind: 'callback-change' }>;

/** What differs between the kinds of items in Open Klant. */
export interface ItemParts {
  /** The type under which Open Klant knows the item. */
  objectType: string;
  /** The first word of the subject. */
  title: string;
  content: string | undefined;
  address: { adres: string; soortDigitaalAdres: 'email' | 'telefoonnummer' | 'overig'; omschrijving: string };
  action: string;
  /** Lines for the colleague. */
  explanation: string[];
}

/** Longest `inhoud` of a klantcontact, in characters. */
const longestContent = 1000;
/** Longest `adres` of a digitaal adres, in characters. */
const longestAddress = 80;

/** The telephone numbers that Open Klant takes as `telefoonnummer`. */
const knownAsPhone = /^(0[1-9]\d{8}|\+\d{9,15}|00\d{7,13})$/;
/** The addresses that Open Klant takes as `email`: those of ASCII. */
const knownAsEmail = /^[\w.!#$%&'*+/=?^`{|}~-]+@[a-z\d-]+(\.[a-z\d-]+)+$/i;

export function partsOf(item: NewItem): ItemParts {
  switch (item.kind) {
    case 'callback':
      return callbackParts(item);
    case 'message':
      return messageParts(item);
  }
}

function callbackParts({ receipt }: CallbackItem): ItemParts {
  const { phone, question } = receipt.copy;
  const number = normalisePhone(phone) ?? phone;
  return {
    objectType: 'terugbelverzoek',
    title: 'Terugbelverzoek',
    content: question,
    address: {
      adres: number,
      soortDigitaalAdres: knownAsPhone.test(number) ? 'telefoonnummer' : 'overig',
      omschrijving: 'Telefoonnummer om terug te bellen',
    },
    action: 'Terugbellen',
    explanation: callbackInWords(receipt),
  };
}

function messageParts({ receipt }: MessageItem): ItemParts {
  const { email, text } = receipt.copy;
  const isKnown = email.length <= longestAddress && knownAsEmail.test(email);
  return {
    objectType: 'bericht',
    title: 'Bericht',
    content: text,
    address: {
      adres: email,
      soortDigitaalAdres: isKnown ? 'email' : 'overig',
      omschrijving: 'E-mailadres voor het antwoord',
    },
    action: 'Bericht beantwoorden',
    explanation: [
      ...messageInWords(receipt),
      ...(email.length > longestAddress ? [`Antwoord aan: ${email}.`] : []),
      ...([...text].length > longestContent ? ['Het hele bericht staat in Plein.'] : []),
    ],
  };
}
