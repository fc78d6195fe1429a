import { addDays, amsterdamDate } from '../../opening-hours/amsterdam.js';
import type { CaseView, ZaakDocument } from '../schema.js';

/** Returns when a case reached its end, as far as its statuses say; undefined where none is an end status. */
function endedAt({ statustypen, statussen }: ZaakDocument): string | undefined {
  const ends = new Set(statustypen.flatMap(({ url, isEindstatus }) => (isEindstatus ? [url] : [])));
  return statussen
    .filter(({ statustype }) => ends.has(statustype))
    .map(({ datumStatusGezet }) => new Date(datumStatusGezet).toISOString())
    .toSorted()
    .at(-1);
}

/** Whether the resident ended the case by withdrawing it. A case that was reopened, or closed anew, is not withdrawn. */
export function isWithdrawn(document: ZaakDocument): boolean {
  if (document.zaak.einddatum === null) return false;
  const { at } = document.plein.reactions?.findLast(({ kind }) => kind === 'withdrawal') ?? {};
  return at !== undefined && at >= (endedAt(document) ?? '');
}

/**
 * Returns whether the resident of a case can say that they are not satisfied, until when, and else why not. Undefined
 * where this case never asks it, or not now. A case that was reopened for it says that it was heard.
 */
export function unsatisfiedOf(document: ZaakDocument, now: Date): CaseView['unsatisfied'] {
  const { zaak, plein } = document;
  if (!plein.unsatisfied) return undefined;
  const end = zaak.einddatum ?? amsterdamDate(now);
  const until = addDays(end, plein.unsatisfied.days);
  const since = endedAt(document) ?? `${end}T00:00:00.000Z`;
  const isSaid = (plein.reactions ?? []).some(({ kind, at }) => kind === 'unsatisfied' && at >= since);
  // Nobody settled what the resident withdrew.
  if (isWithdrawn(document)) return undefined;
  if (isSaid) return { state: 'answered', until };
  if (!zaak.einddatum) return undefined;
  return { state: amsterdamDate(now) > until ? 'too-late' : 'open', until };
}
