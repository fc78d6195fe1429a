import type { Callback } from '@plein/domain/newsroom.js';

/** What all that residents sent has, as staff see it. */
export type SentRequest = Pick<
  Callback,
  | 'id'
  | 'reference'
  | 'receivedAt'
  | 'language'
  | 'task'
  | 'department'
  | 'caseReference'
  | 'status'
  | 'takenBy'
  | 'takenByMe'
  | 'closedAt'
  | 'note'
> & { readonly outcome?: string | undefined };
