import type { CallbackSlot } from '@plein/domain/contact.js';
import type { Language } from '../language.js';

/** Returns a callback window as the gateway's form sends it: `2026-11-23T09:00-11:00`. */
export function slotValue({ date, opens, closes }: CallbackSlot): string {
  return `${date}T${opens}-${closes}`;
}

/** Returns a callback window in words: `maandag 23 november, 9.00 tot 11.00 uur`. */
export function slotInWords({ date, opens, closes }: CallbackSlot, language: Language): string {
  const day = new Intl.DateTimeFormat(language === 'nl' ? 'nl-NL' : 'en-GB', {
    weekday: 'long',
    day: 'numeric',
    month: 'long',
    timeZone: 'UTC',
  }).format(new Date(`${date}T12:00:00Z`));
  const times = [opens, closes].map((time) => time.replace(/^0/, ''));
  return language === 'nl'
    ? `${day}, ${times.map((time) => time.replace(':', '.')).join(' tot ')} uur`
    : `${day}, ${times.join(' to ')}`;
}
