/** The languages of the pages, the same as those of the elements. */
export const pageLanguages = ['nl', 'en', 'de', 'fr', 'tr', 'ar', 'uk', 'pl'] as const;
export type PageLanguage = (typeof pageLanguages)[number];

/** Returns the language that was asked for, or Dutch where the pages do not have it. */
export function pageLanguage(asked: string | null | undefined): PageLanguage {
  return pageLanguages.find((language) => language === asked) ?? 'nl';
}

/**
 * Returns the language of a page: the one in its address, or in the form that was sent. Where that is none of
 * ours, it is the first of ours that the browser asks for.
 * @param asked undefined or null where the address names no language
 * @param usual the language where the address names none; without it the browser decides then too
 */
export function languageOf(
  request: Request,
  asked: string | null | undefined,
  usual?: PageLanguage,
): PageLanguage {
  const known = pageLanguages.find((language) => language === asked);
  return known ?? (asked ? undefined : usual) ?? accepted(request.headers.get('accept-language') ?? '');
}

/** Returns the language of ours with the highest weight in an `Accept-Language` header, or Dutch. */
function accepted(header: string): PageLanguage {
  const wanted = header.split(',').map((part) => {
    const [tag = '', ...rest] = part.trim().toLowerCase().split(';');
    const weight = /^\s*q=([\d.]+)\s*$/.exec(rest.join(';'))?.[1];
    return { tag: tag.split('-')[0], weight: weight === undefined ? 1 : Number(weight) };
  });
  const [first] = wanted
    .filter(({ tag, weight }) => weight > 0 && pageLanguages.some((language) => language === tag))
    .sort((one, other) => other.weight - one.weight);
  return pageLanguage(first?.tag);
}
