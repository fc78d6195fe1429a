import { freeTextRules } from './free-text-rules.js';
import { isHarmless } from './harmless.js';
import { kindWords, type PersonalDataKind } from './kinds.js';
import { findAll } from './find.js';
import { read, replaceIn, written, type Reading } from './reading.js';
import type { Rule } from './rules.js';

/** Everything that a rule finds has a digit or an at sign, in whatever script or form, or words for the sign. */
const mayBePersonal = /[\p{N}@\uFE6B\uFF20]|[([{]\s?at\s?[)\]}]|apen?staartje/iu;

/**
 * Removes personal data from free text: citizen service numbers (eleven test), bank accounts (mod 97), e-mail
 * addresses, telephone numbers, number plates, a postcode with its house number, numbers of
 * documents, and a date beside a word such as "geboren" or directly after a person. It inserts words such as
 * `[e-mailadres verwijderd]` instead. It reads digits of any script, any dash or space between them, and past
 * characters that nobody sees. It does not find names of people, streets without a postcode, or other dates of birth.
 *
 * @returns the text, and the kinds that were removed, each once; a second call changes nothing
 */
export function removePersonalData(text: string): { text: string; removed: PersonalDataKind[] } {
  if (!mayBePersonal.test(text)) return { text, removed: [] };
  const removed = new Set<PersonalDataKind>();
  let reading = read(text);
  let before;
  do {
    before = reading;
    for (const [kind, rule] of freeTextRules) {
      const after = removeKind(reading, kind, rule);
      if (after !== reading) removed.add(kind);
      reading = after;
    }
    // A removal can expose the number beside it, so the rules run again.
  } while (reading !== before);
  return { text: removed.size > 0 ? written(reading) : text, removed: [...removed] };
}

/** Characters before a find that say what it is. */
const context = 60;

function removeKind(reading: Reading, kind: PersonalDataKind, rule: Rule): Reading {
  const { plain } = reading;
  const parts = findAll(rule, plain).filter(([index, length]) => {
    const end = index + length;
    const around = [
      plain.slice(Math.max(0, index - context), index),
      plain.slice(end, end + context),
    ] as const;
    return !isHarmless(kind, plain.slice(index, end), ...around);
  });
  return parts.length > 0 ? replaceIn(reading, parts, `[${kindWords[kind]} verwijderd]`) : reading;
}
