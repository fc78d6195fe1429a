/**
 * Why the store failed. `unavailable`: it cannot be opened. `full`: too much work is waiting. `closed`: it
 * was closed. `lost`: the database disappeared during the work. `no-space`: the disk is nearly full.
 */
export type StoreErrorCode = 'unavailable' | 'full' | 'closed' | 'lost' | 'no-space';

/** A failure of the store itself. The message is one sentence that an operator can act on. */
export class StoreError extends Error {
  override readonly name = 'StoreError';

  constructor(
    readonly code: StoreErrorCode,
    message: string,
    options?: ErrorOptions,
  ) {
    super(message, options);
  }
}

/** The database gave no answer in time, before the work was committed. Another connection may answer. */
export class SilentStoreError extends StoreError {}
