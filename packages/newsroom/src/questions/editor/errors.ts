import type { TemplateResult, nothing } from 'lit';
import { errorSummary } from '@plein/components/parts.js';
import type { Problem } from '@plein/domain/problem.js';
import { fieldId } from '../../shared/editing/document.js';
import { placedError, placeName, type PlaceNames } from '../../shared/editing/place-name.js';
import type { WorkTerms } from '../../shared/work.terms.js';
import type { QuestionsTerms } from '../questions.terms.js';

const placesOf = (terms: QuestionsTerms): PlaceNames => ({
  fields: {
    question: terms.question,
    answer: terms.answer,
    wordings: terms.wordings,
    keywords: terms.keywords,
    url: terms.url,
    task: terms.task,
    department: terms.department,
    reviewOn: terms.reviewOn,
  },
  items: {},
});

/** What the form calls a field: `/answer/nl` is "Antwoord (Nederlands)". */
export const fieldName = (field: string, terms: QuestionsTerms, common: WorkTerms): string =>
  placeName(field, placesOf(terms), common);

/** What the gateway found wrong, by the pointer of the place, in words that say what to do. */
export const answerErrors = (
  problem: Problem | undefined,
  { wrong }: QuestionsTerms,
): ReadonlyMap<string, string> =>
  new Map(
    (problem?.errors ?? []).map(({ field, code }) => [
      field.replace(/^(\/wordings\/[a-z]{2})\/.*/, '$1'),
      wrong[code] ?? wrong['other'] ?? '',
    ]),
  );

/** The errors above the form, each with the name of its field. */
export const answerErrorSummary = (
  errors: ReadonlyMap<string, string>,
  terms: QuestionsTerms,
  common: WorkTerms,
): TemplateResult | typeof nothing =>
  errorSummary(
    common.errors(errors.size),
    [...errors].map(([pointer, message]) => ({
      id: fieldId(pointer),
      message: placedError(fieldName(pointer, terms, common), message),
    })),
  );
