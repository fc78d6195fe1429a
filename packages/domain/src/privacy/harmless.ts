import type { PersonalDataKind } from './kinds.js';

/** Words and months that stand between figures: "1-op-100", "5-mrt-24". */
const between =
  '(?:en|of|op|in|om|is|tot|van|per|bij|uit|aan|jan|feb|mrt|mar|apr|mei|may|jun|jul|aug|sep|okt|oct|nov|dec)';

/** Two letters after a number that are a word or a unit, and no letters of a postcode. */
const smallWords =
  'al|an|as|at|be|by|cc|cm|da|de|dl|do|dm|du|en|er|ga|go|ha|he|ik|in|is|it|ja|je|kb|kg|km|kw|la|me|mg|ml|mm|na|no|nu|of|om|on|op|or|pk|pm|so|te|to|tv|up|us|uw|we|ze|zo|zu';

/** Names of a number that is no number of a person, with words that only fill up behind it. */
const label =
  /(?:order|factuur|kaart|pas|bestel|dossier|klant|zaak|polis|serie|meldings?|referentie|artikel|bon|ticket|invoice|kvk|vestigings|lot|container|batch|onderdeel|tracking|track|zending|pakket|barcode|isbn|transactie|boekings?|reserverings?|lantaarn|volg|reference|case|customer)-?(?:nummers?|nr\.?|number)?(?:\s+(?:is|was|zijn|met|nummer|nr\.?|number|van|de|het|mijn))*[\s:=#]*$|kenmerk(?:\s+is)?[\s:=#]*$/i;

/** What makes a number an amount, a count or a measure, directly behind it. */
const unit =
  /^\s?(?:,-|,\d\d\b(?!\d)|%|(?:euro|eur|miljoen|miljard|mln|inwoners|mensen|personen|stemmen|stuks|keer|bezoekers|woningen|bytes|dollar|pond|m[23]?|k[mg]|liter|kwh)\b)/i;

/** Whether the part of a text that a rule found is something else after all. */
type Harmless = (found: string, before: string, after: string) => boolean;

const plateBetween = new RegExp(`^\\d+-${between}-\\d+$`, 'i');
const spacedWord = new RegExp(`^\\d+\\s(?:${smallWords})\\s\\d+$`, 'i');
const postcodeWords = new RegExp(`(?<!\\d)\\d{4}[\\s.-](?:${smallWords})(?![a-z])`);
const years = /^(?:19|20)\d\d\W+[A-Z]{2}\W+(?:19|20)\d\d$/;
const capitalUnits = /^\d{4}\s(?:KM|KG|CM|MM|ML|GB|MB|TB|KB|PK|KW|CC|HA|PM)\b/;
/** A week, a quarter or a group after a year: 2024WK12. */
const yearParts = /^(?:19|20)\d\d\s?(?:wk|kw|qr|nr|vs)\s?\d{1,2}$/i;
/** Two numbers with a word between them, of which the second has a unit. */
const numbersWithWord = /^\d+\s(?:en|of|tot|van|per|bij|plus)\s\d/i;
/** Words before an address, by which two letters that could be a word belong to a postcode. */
const addressWords =
  /(?:\b(?:woon|woont|wonen|postcode|adres|address|pc|verhuis\w*|live at)\b|(?:straat|laan|weg|plein|dijk|hof|kade|pad|singel|gracht)\s\d)[^.!?]{0,25}$/i;
/** Names of things whose code has the form of a number plate. */
const codeNames =
  /\b(?:boom|(?:lantaarn)?paal|mast|type|model|route|artikel|serie|code|versie|lokaal|kamer|groep|klas|perceel|sectie|maat|onderdeel|lijn|blok|referentie|kenmerk|zaak|order|product)(?:nummer|nr\.?|code)?[\s:]*$/i;
const currency = /(?:[€$£¥]|\b(?:eur|euro|usd|gbp))\s*$/i;
/** Times or parts of a date in a row. */
const times = /^\d\d[.:][0-5]\d\s?(?:-|tot|\s)\s?\d\d[.:][0-5]\d/;
const date = /^\d\d([./ -])\d\d\1(?:19|20)\d\d/;
const monthAndYear = /^\d\d[./ -](?:19|20)\d\d(?!\d)/;

/** The shortest account of any country has fifteen signs. */
const shortestAccount = 15;

/** A short code with words behind it. After its country an account has letters alone only in groups of four. */
function isCodeWithWords(found: string): boolean {
  const groups = found.split(/\s/);
  const word = groups.findIndex((group, at) => at > 0 && group.length !== 4 && /^\p{L}+$/u.test(group));
  return word > 0 && groups.slice(0, word).join('').length < shortestAccount;
}

const checks: Partial<Record<PersonalDataKind, Harmless>> = {
  iban: isCodeWithWords,
  bsn: (_found, before, after) => label.test(before) || unit.test(after) || currency.test(before),
  phone: (found, before) =>
    label.test(before) ||
    times.test(found) ||
    date.test(found) ||
    (/\d\d?[./ -]$/.test(before) && monthAndYear.test(found)),
  address: (found, before) =>
    years.test(found) ||
    yearParts.test(found) ||
    (numbersWithWord.test(found) && !/^\d{4}/.test(found)) ||
    ((postcodeWords.test(found) || capitalUnits.test(found)) && !addressWords.test(before)),
  plate: (found, before) =>
    plateBetween.test(found) ||
    spacedWord.test(found) ||
    codeNames.test(before) ||
    /^(?:BTW|NR|KM)\s/.test(found),
};

/** Returns whether a find of a kind is harmless, by what it says and by what stands around it. */
export const isHarmless = (kind: PersonalDataKind, ...parts: Parameters<Harmless>): boolean =>
  checks[kind]?.(...parts) ?? false;
