import type { CallbackReceipt } from '@plein/domain/contact.js';

type ReceiptLanguage = 'nl' | 'en';

const dates = {
  nl: new Intl.DateTimeFormat('nl-NL', { weekday: 'long', day: 'numeric', month: 'long', timeZone: 'UTC' }),
  en: new Intl.DateTimeFormat('en-GB', { weekday: 'long', day: 'numeric', month: 'long', timeZone: 'UTC' }),
} as const;

/**
 * What a resident was promised on the receipt of a callback: when, and the number to name. The receipt itself
 * is drawn by the element, from the same window and reference; this is it in one sentence for who calls, in
 * the resident's language where that is Dutch or English, else in Dutch.
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
