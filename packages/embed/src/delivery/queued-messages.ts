/** The database of the outbox, as `@plein/measurement/outbox.js` calls it. */
export const outboxDatabase = 'plein-outbox';

/**
 * Sends what a resident could not send on an earlier page. The outbox is fetched only where this browser once
 * kept something.
 */
export async function sendQueuedMessages(): Promise<void> {
  try {
    const databases = await indexedDB.databases();
    if (!databases.some(({ name }) => name === outboxDatabase)) return;
    const { openOutbox } = await import('@plein/measurement/outbox.js');
    openOutbox();
  } catch {
    // Where the browser stores nothing, nothing was kept.
  }
}
