import type { CaseView, ZaakDocument } from '@plein/domain/cases.js';
import type { Announcement } from '@plein/domain/vocabulary.js';

/** Returns what events about a case say of it. A resident follows it on the site, whatever channel it began with. */
export function contextOfCase({ plein: { task, department } }: ZaakDocument, language = 'nl') {
  return {
    channel: 'website' as const,
    language,
    ...(task && { task }),
    ...(department && { department }),
  };
}

/** Returns the event that a case is shown. It has the step of the case, and nothing that tells which one it is. */
export function viewOfCase({ steps, asked, promise, closedOn }: CaseView): Announcement {
  return {
    name: 'status.viewed',
    detail: {
      step: steps.filter(({ state }) => state !== 'to-come').length,
      steps: steps.length,
      asked: asked.length > 0,
      late: promise.late,
      closed: closedOn !== undefined,
    },
  };
}
