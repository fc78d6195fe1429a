import type { ZaakDocument } from '../schema.js';
import { addDays } from '../../opening-hours/amsterdam.js';
import { workingDaysBetween } from '../../opening-hours/working-days.js';
import type { SpecialOpeningHours } from '../../opening-hours/schema.js';
import { casePromise } from '../promise.js';

const longest = 3650;

/** A case that is new and ended longer ago is history: its end is not news. In days. */
const newsFor = 7;

/**
 * Returns the promised and the actual working days of a case that a change completes; undefined where the change
 * does not, because the case is open after it, was closed before it, or is new and ended more than a week ago.
 * @param before the case before the change; undefined where it is new
 * @param today `YYYY-MM-DD` in Amsterdam
 */
export function completionOf(
  before: ZaakDocument | undefined,
  after: ZaakDocument,
  { holidays, today }: { holidays: SpecialOpeningHours[]; today: string },
): { promisedDays?: number; actualDays: number } | undefined {
  const { startdatum, einddatum } = after.zaak;
  if (einddatum === null || (before && before.zaak.einddatum !== null)) return undefined;
  if (!before && einddatum < addDays(today, -newsFor)) return undefined;
  const days = (date: string): number => Math.min(workingDaysBetween(startdatum, date, holidays), longest);
  const { expectedOn } = casePromise(after, einddatum);
  return {
    ...(expectedOn !== undefined && { promisedDays: days(expectedOn) }),
    actualDays: days(einddatum),
  };
}
