import { hasPlainName, plainStatusName } from '../plain-words.js';
import type { ZaakDocument } from '../schema.js';
import { longestTitle } from '../steps.js';
import type { CaseTextGap } from './codes.js';
import type { CaseTexts } from './schema.js';

/** A case type as a case system describes it. */
export interface DescribedCaseType {
  readonly zaaktype: Pick<ZaakDocument['zaaktype'], 'omschrijving'>;
  readonly statustypen: readonly Pick<
    ZaakDocument['statustypen'][number],
    'omschrijving' | 'statustekst' | 'volgnummer'
  >[];
}

type Step = CaseTexts['types'][number]['steps'][number];

/** Returns what a resident reads at a step without a text that fits; undefined where it has one. */
function gapOf({ omschrijving, statustekst }: DescribedCaseType['statustypen'][number]): Step | undefined {
  const name = omschrijving.trim();
  const text = statustekst?.trim() ?? '';
  if (text !== '' && text.length <= longestTitle) return undefined;
  const gap: CaseTextGap = text !== '' ? 'too-long' : hasPlainName(name) ? 'plain-words' : 'own-name';
  return { name, shown: plainStatusName(name, 'nl'), gap };
}

/**
 * Returns the case types of which a step has no text for residents (`statustekst` of the status type) that fits. A type
 * that is described twice, as by two versions, is one type with the steps of both. What residents read badly comes
 * first: the types with most names that only staff know.
 */
export function caseTypesWithoutTexts(types: readonly DescribedCaseType[]): CaseTexts {
  const byTitle = new Map<string, Map<string, Step>>();
  for (const { zaaktype, statustypen } of types) {
    const title = zaaktype.omschrijving.trim();
    const steps = byTitle.get(title) ?? new Map<string, Step>();
    byTitle.set(title, steps);
    for (const type of [...statustypen].sort((a, b) => a.volgnummer - b.volgnummer)) {
      const step = gapOf(type);
      if (step) steps.set(step.name, step);
    }
  }
  const ownNames = (steps: readonly Step[]): number => steps.filter(({ gap }) => gap === 'own-name').length;
  return {
    checked: byTitle.size,
    types: [...byTitle]
      .map(([title, steps]) => ({ title, steps: [...steps.values()] }))
      .filter(({ steps }) => steps.length > 0)
      .sort((a, b) => ownNames(b.steps) - ownNames(a.steps) || (a.title < b.title ? -1 : 1)),
  };
}
