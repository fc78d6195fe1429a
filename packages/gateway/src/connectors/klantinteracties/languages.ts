/**
 * Languages as `taal` of a klantcontact. The specification names ISO 639-2/B and gives `nld` as its example, which is the
 * code of 639-2/T; all of these follow the example.
 */
const languages: Readonly<Record<string, string>> = {
  nl: 'nld',
  en: 'eng',
  de: 'deu',
  fr: 'fra',
  ar: 'ara',
  tr: 'tur',
  uk: 'ukr',
  pl: 'pol',
};

/** Returns the code of a language; `und` (undetermined) for one that has none here. */
export function languageCode(language: string): string {
  return languages[language] ?? (language.length === 3 ? language : 'und');
}
