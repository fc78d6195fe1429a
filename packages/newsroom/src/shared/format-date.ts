import { amsterdamDate } from '@plein/domain/opening-hours.js';
import type { NewsroomLanguage } from '../shell/language.js';

const timeZone = 'Europe/Amsterdam';
const locales = { nl: 'nl-NL', en: 'en-GB' } as const;
const today = { nl: 'vandaag', en: 'today' } as const;

/** A moment in short: "vandaag 11:05", "di 24 nov 11:05", with the year unless it is the current one. */
export function momentIn(language: NewsroomLanguage, instant: string, now: Date): string {
  const at = new Date(instant);
  const time = new Intl.DateTimeFormat(locales[language], { timeZone, timeStyle: 'short' }).format(at);
  const date = amsterdamDate(at);
  return `${date === amsterdamDate(now) ? today[language] : dayIn(language, date, now)} ${time}`;
}

/** A calendar day in short: "di 24 nov", with the year unless it is the current one. */
export function dayIn(language: NewsroomLanguage, date: string, now: Date): string {
  const isThisYear = date.slice(0, 4) === amsterdamDate(now).slice(0, 4);
  const format = new Intl.DateTimeFormat(locales[language], {
    timeZone: 'UTC',
    weekday: 'short',
    day: 'numeric',
    month: 'short',
    ...(!isThisYear && { year: 'numeric' }),
  });
  // English puts a comma after the weekday only where there is a year.
  return format.format(new Date(`${date}T12:00:00Z`)).replace(',', '');
}

/** A duration in its largest useful unit: "2 dagen", "3 uur", "25 minuten". */
export function spanIn(language: NewsroomLanguage, minutes: number): string {
  const [unit, size] =
    minutes >= 2 * 1440
      ? (['day', 1440] as const)
      : minutes >= 120
        ? (['hour', 60] as const)
        : (['minute', 1] as const);
  return new Intl.NumberFormat(locales[language], { style: 'unit', unit, unitDisplay: 'long' }).format(
    Math.max(1, Math.floor(minutes / size)),
  );
}
