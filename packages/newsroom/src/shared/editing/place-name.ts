import type { WorkTerms } from '../work.terms.js';

/** The names of the places of a document, as its form shows them. */
export interface PlaceNames {
  /** The label of a field, by its name in the document, or by `around/name` where it differs within a field. */
  readonly fields: Readonly<Record<string, string>>;
  /** The name of an item of a list, by the name of the list in the document. */
  readonly items: Readonly<Record<string, (index: number) => string>>;
}

/**
 * Returns what a form calls the place of a JSON pointer: `/options/1/label/nl` is "Antwoord 2, Antwoord
 * (Nederlands)". A field that the form does not show keeps its name in the document.
 */
export function placeName(pointer: string, { fields, items }: PlaceNames, common: WorkTerms): string {
  const steps = pointer.split('/').slice(1);
  const names: string[] = [];
  for (let at = 0; at < steps.length; at += 1) {
    const step = steps[at] ?? '';
    const next = steps[at + 1];
    const last = names.at(-1);
    const around = steps.slice(0, at).findLast((one) => !/^\d+$/.test(one)) ?? '';
    if (next !== undefined && /^\d+$/.test(next)) {
      names.push(items[step]?.(Number(next)) ?? `${step} ${String(Number(next) + 1)}`);
      at += 1;
    } else if (last !== undefined && /^[a-z]{2}$/.test(step)) {
      names[names.length - 1] = inLanguage(last, step, common);
    } else {
      names.push(fields[`${around}/${step}`] ?? fields[step] ?? step);
    }
  }
  return names.join(', ');
}

function inLanguage(label: string, language: string, { inDutch, inEnglish }: WorkTerms): string {
  if (language === 'nl') return inDutch(label);
  return language === 'en' ? inEnglish(label) : `${label} (${language})`;
}

/** Returns an error with the name of its field before it: "Vraag (Nederlands): vul dit in." */
export const placedError = (place: string, message: string): string =>
  place === '' ? message : `${place}: ${message}`;
