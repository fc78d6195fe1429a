import type { ZaakDocument } from '../schema.js';
import { caseView } from '../view.js';
import type { CaseSummary } from './schema.js';

/** Returns a case as the list of the newsroom shows it. */
export function caseSummary(
  document: ZaakDocument,
  { keptBy, updatedAt }: { keptBy: string; updatedAt: string },
  now: Date,
): CaseSummary {
  const { reference, title, steps, department, startedOn, closedOn, promise, suspension, asked } = caseView(
    document,
    now,
    'nl',
  );
  const step = steps.findLast(({ state }) => state !== 'to-come');
  return {
    reference,
    title,
    step: step?.title ?? '',
    ...(department && { department }),
    startedOn,
    ...(promise.expectedOn && { expectedOn: promise.expectedOn }),
    ...(closedOn && { closedOn }),
    late: promise.late,
    suspended: suspension !== undefined,
    asked: asked.length,
    keptBy,
    updatedAt,
  };
}
