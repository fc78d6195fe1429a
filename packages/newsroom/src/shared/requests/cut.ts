import { nothing, type TemplateResult } from 'lit';
import { notice } from '@plein/components/parts.js';
import { requestListLimits } from '@plein/domain/newsroom.js';
import type { RequestTerms } from './request.terms.js';

const limitOf = (isClosed: boolean): number => requestListLimits[isClosed ? 'closed' : 'open'];

/** Whether there may be more requests than the gateway sent. */
export const isCut = (items: readonly unknown[], isClosed: boolean): boolean =>
  items.length >= limitOf(isClosed);

/** Says which requests the list has, where there may be more. */
export function cutNotice(
  items: readonly unknown[],
  isClosed: boolean,
  terms: RequestTerms,
): TemplateResult | typeof nothing {
  const words = isClosed ? terms.cutClosed : terms.cutOpen;
  return isCut(items, isClosed) ? notice('info', words(limitOf(isClosed))) : nothing;
}
