import type { Opening } from '@plein/domain/opening-hours.js';
import { amsterdamDate } from '@plein/domain/opening-hours.js';
import { textIn } from '@plein/domain/text.js';
import { amsterdamTime, clockTime, nearDate } from '../terms/relative-date.js';
import type { TermLanguage } from '../terms/terms.js';
import type { ContactTerms } from './terms/nl.js';

/** Opening of a channel now, in words: open until when, or closed, why and until when. */
export function openingWords(
  opening: Opening,
  now: Date,
  language: TermLanguage,
  terms: ContactTerms,
): string {
  const time = (instant: Date): string => clockTime(amsterdamTime(instant), language);
  if (opening.open) {
    const { closes } = opening;
    const isToday = closes && amsterdamDate(new Date(+closes - 1)) === amsterdamDate(now);
    return isToday ? terms.openUntil(time(closes)) : terms.open;
  }
  const { opens, because } = opening;
  const when = opens && terms.opens(nearDate(amsterdamDate(opens), language, now), time(opens));
  if (because)
    return `${textIn(because, language)}: ${terms.closed}${when ? `${language === 'ar' ? '،' : ','} ${when}` : ''}`;
  return when ?? terms.closed;
}
