import { daysOfWeek, type OpeningHours } from '@plein/domain/opening-hours.js';
import type { NewsroomLanguage } from '../shell/language.js';

/** The name of a day of the week, Monday being 0: "ma", or "maandag". */
export function weekdayIn(
  language: NewsroomLanguage,
  index: number,
  weekday: 'short' | 'long' = 'short',
): string {
  // 5 January 2026 is a Monday.
  const day = new Date(Date.UTC(2026, 0, 5 + index, 12));
  return new Intl.DateTimeFormat(language, { weekday, timeZone: 'UTC' }).format(day);
}

/** Days in short, those that follow one another together: "ma–vr, zo". */
export function daysInWords(days: readonly string[], language: NewsroomLanguage): string {
  const found = daysOfWeek.flatMap((day, index) => (days.includes(day) ? [index] : []));
  const runs: number[][] = [];
  for (const index of found) {
    const run = runs.at(-1);
    if (run?.at(-1) === index - 1) run.push(index);
    else runs.push([index]);
  }
  return runs
    .map((run) => {
      const names = run.map((index) => weekdayIn(language, index));
      return names.length > 2 ? `${names[0] ?? ''}–${names.at(-1) ?? ''}` : names.join(', ');
    })
    .join(', ');
}

/** Weekly hours on one line: "ma–vr 09:00–17:00; za 10:00–12:00". */
export function hoursInWords(hours: readonly OpeningHours[], language: NewsroomLanguage): string {
  return hours
    .map(({ dayOfWeek, opens, closes }) => `${daysInWords(dayOfWeek, language)} ${opens}–${closes}`)
    .join('; ');
}

/** Windows of a day on one line: "09:00–12:00, 13:00–17:00". */
export function windowsInWords(
  windows: readonly { readonly opens: string; readonly closes: string }[],
): string {
  return windows.map(({ opens, closes }) => `${opens}–${closes}`).join(', ');
}
