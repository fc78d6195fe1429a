import type { TemplateResult, nothing } from 'lit';
import { errorSummary } from '@plein/components/parts.js';
import type { Problem } from '@plein/domain/problem.js';
import { fieldId } from '../shared/editing/document.js';
import { placedError, placeName, type PlaceNames } from '../shared/editing/place-name.js';
import type { WorkTerms } from '../shared/work.terms.js';
import type { PollsTerms } from './polls.terms.js';

/** What the forms of a poll and of its outcome call their places. */
const placesOf = (terms: PollsTerms): PlaceNames => ({
  fields: {
    question: terms.question,
    explanation: terms.explanation,
    askedBy: terms.askedBy,
    weight: terms.weight,
    municipalityRole: terms.role,
    kind: terms.kind,
    label: terms.label,
    image: terms.image,
    url: terms.imageUrl,
    alt: terms.imageAlt,
    minChoices: terms.minimum,
    maxChoices: terms.maximum,
    budget: terms.budget,
    cost: terms.cost,
    least: terms.leastAmount,
    most: terms.mostAmount,
    opensAt: terms.opensAt,
    closesAt: terms.closesAt,
    results: terms.results,
    admission: terms.admission,
    text: terms.outcomeText,
  },
  items: { options: (index) => terms.option(index + 1), points: (index) => terms.point(index + 1) },
});

/** What the gateway found wrong, by the pointer of the place, in words that say what to do. */
export function pollErrors(
  problem: Problem | undefined,
  { wrong, unfit }: PollsTerms,
): ReadonlyMap<string, string> {
  return new Map(
    (problem?.errors ?? []).map(({ field, code }) => [
      field,
      (code === 'unfit' || code === 'order' ? unfit[field.replace(/\d+/, '*')] : wrong[code]) ??
        wrong['other'] ??
        '',
    ]),
  );
}

/** The errors above the form, each with the name of its field. */
export const pollErrorSummary = (
  errors: ReadonlyMap<string, string>,
  terms: PollsTerms,
  common: WorkTerms,
): TemplateResult | typeof nothing => {
  const places = placesOf(terms);
  return errorSummary(
    common.errors(errors.size),
    [...errors].map(([pointer, message]) => ({
      id: fieldId(pointer),
      message: placedError(
        pointer === '/url' ? terms.outcomeUrl : placeName(pointer, places, common),
        message,
      ),
    })),
  );
};
