/** The languages of the pages. Others read Dutch. */
export const pageLanguages = ['nl', 'en'] as const;
export type PageLanguage = (typeof pageLanguages)[number];

/** The language of a page from what the address or the form says. */
export function pageLanguage(asked: string | null | undefined): PageLanguage {
  return asked === 'en' ? 'en' : 'nl';
}

const locales: Readonly<Record<PageLanguage, string>> = { nl: 'nl-NL', en: 'en-GB' };

/** A date as people say it: `maandag 23 november`. */
export function dateInWords(date: string, language: PageLanguage): string {
  return new Intl.DateTimeFormat(locales[language], {
    weekday: 'long',
    day: 'numeric',
    month: 'long',
    timeZone: 'UTC',
  }).format(new Date(`${date}T00:00:00Z`));
}

/** A moment as the clock in the Netherlands shows it: `maandag 23 november om 14.05 uur`. */
export function momentInWords(moment: Date | string, language: PageLanguage): string {
  const instant = new Date(moment);
  const parts = { timeZone: 'Europe/Amsterdam' } as const;
  const day = new Intl.DateTimeFormat(locales[language], {
    ...parts,
    weekday: 'long',
    day: 'numeric',
    month: 'long',
  }).format(instant);
  const clock = new Intl.DateTimeFormat('nl-NL', { ...parts, hour: '2-digit', minute: '2-digit' }).format(
    instant,
  );
  return language === 'nl' ? `${day} om ${timeInWords(clock, 'nl')}` : `${day} at ${clock}`;
}

/** A clock time: `14.05 uur`. */
export function timeInWords(time: string, language: PageLanguage): string {
  return language === 'nl' ? `${time.replace(':', '.')} uur` : time;
}
