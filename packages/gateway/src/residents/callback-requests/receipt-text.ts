import type { CallbackReceipt } from '@plein/domain/contact.js';

type ReceiptLanguage = 'nl' | 'en';

const dates = {
  nl: new Intl.DateTimeFormat('nl-NL', { weekday: 'long', day: 'numeric', month: 'long', timeZone: 'UTC' }),
  en: new Intl.DateTimeFormat('en-GB', { weekday: 'long', day: 'numeric', month: 'long', timeZone: 'UTC' }),
} as const;

/**
 * Returns the promise of a callback in one sentence, for staff to read to the resident: the window and the
 * reference. The element renders the receipt itself from the same data. The sentence is in English for a
 * resident who uses English, otherwise in Dutch.
 */
export function receiptText({ reference, slot, copy }: CallbackReceipt): string {
  const language: ReceiptLanguage = copy.language === 'en' ? 'en' : 'nl';
  const day = dates[language].format(new Date(`${slot.date}T00:00:00Z`));
  const [opens, closes] = [clock(slot.opens, language), clock(slot.closes, language)];
  return language === 'en'
    ? `We will call you on ${day} between ${opens} and ${closes}. Your number is ${reference}.`
    : `Wij bellen u op ${day} tussen ${opens} en ${closes} uur. Uw nummer is ${reference}.`;
}

function clock(time: string, language: ReceiptLanguage): string {
  return language === 'nl' ? time.replace(':', '.') : time;
}
