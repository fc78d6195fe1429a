import type { PersonalDataKind } from './kinds.js';

/** Words and months that stand between figures: "1-op-100", "5-mrt-24". */
const between =
  '(?:en|of|op|in|om|is|tot|van|per|bij|uit|aan|jan|feb|mrt|mar|apr|mei|may|jun|jul|aug|sep|okt|oct|nov|dec)';

/** Two letters after a number that are a word or a unit, and no letters of a postcode. */
const smallWords =
  'al|an|as|at|be|by|cc|cm|da|de|dl|do|dm|du|en|er|ga|go|ha|he|ik|in|is|it|ja|je|kb|kg|km|kw|la|me|mg|ml|mm|na|no|nu|of|om|on|op|or|pk|pm|so|te|to|tv|up|us|uw|we|ze|zo|zu';

/** Names of a number that is no number of a person, with words that only fill up behind it. */
const label =
  /(?:order|factuur|kaart|pas|bestel|dossier|klant|zaak|polis|serie|meldings?|referentie|artikel|bon|ticket|invoice)-?(?:nummers?|nr\.?|number)?(?:\s+(?:is|was|zijn|met|nummer|nr\.?|number|van|de|het|mijn))*[\s:=#]*$|kenmerk(?:\s+is)?[\s:=#]*$/i;

/** What makes a number an amount, a count or a measure, directly behind it. */
const unit =
  /^\s?(?:,-|,\d\d\b(?!\d)|%|(?:euro|eur|miljoen|miljard|mln|inwoners|mensen|personen|stemmen|stuks|keer|m[23]?|k[mg]|liter|kwh)\b)/i;

/** Whether the part of a text that a rule found is something else after all. */
type Harmless = (found: string, before: string, after: string) => boolean;

const plateBetween = new RegExp(`^\\d+-${between}-\\d+$`, 'i');
const postcodeWords = new RegExp(`(?<!\\d)\\d{4}\\s(?:${smallWords})(?![a-z])`);
const years = /^(?:19|20)\d\d\W+[A-Z]{2}\W+(?:19|20)\d\d$/;
const capitalUnits = /^\d{4}\s(?:KM|KG|CM|MM|ML|GB|MB)\b/;

const checks: Partial<Record<PersonalDataKind, Harmless>> = {
  bsn: (_found, before, after) =>
    label.test(before) || unit.test(after) || /\b(?:eur|euro)\s*$/i.test(before),
  phone: (_found, before) => label.test(before),
  address: (found) => postcodeWords.test(found) || years.test(found) || capitalUnits.test(found),
  plate: (found) => plateBetween.test(found),
};

/** Returns whether a find of a kind is harmless, by what it says and by what stands around it. */
export const isHarmless = (kind: PersonalDataKind, ...parts: Parameters<Harmless>): boolean =>
  checks[kind]?.(...parts) ?? false;
