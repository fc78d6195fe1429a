/** The name of the outbox database, as in `@plein/measurement/outbox.js`. */
export const outboxDatabase = 'plein-outbox';

/**
 * Sends messages that a resident could not send on an earlier page. It fetches the outbox only if this
 * browser has its database.
 */
export async function sendQueuedMessages(): Promise<void> {
  try {
    // It throws where nothing may be stored. Chromium would report the next question as an error of the page there.
    localStorage.getItem(outboxDatabase);
    const databases = await indexedDB.databases();
    if (!databases.some(({ name }) => name === outboxDatabase)) return;
    const { openOutbox } = await import('@plein/measurement/outbox.js');
    openOutbox();
  } catch {
    // A browser without storage has no queued messages.
  }
}
