import type { Outbox } from '@plein/measurement/outbox.js';

/** The name of the outbox database, as in `@plein/measurement/outbox.js`. */
export const outboxDatabase = 'plein-outbox';

/** The widget, which may not be defined yet. */
type ContactWidget = HTMLElement & { requestCallback?: (attachment: { values: object }) => void };

/** Lets the contact widget of the page, where there is one, say what was refused after it had waited. */
async function tellRefused(outbox: Outbox): Promise<void> {
  if ((await outbox.refused()).length === 0) return;
  // With values, even none, the form opens without taking the focus.
  document.querySelector<ContactWidget>('plein-contact-widget')?.requestCallback?.({ values: {} });
}

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
    const outbox = openOutbox();
    outbox.addEventListener('refused', () => void tellRefused(outbox));
    await tellRefused(outbox);
  } catch {
    // A browser without storage has no queued messages.
  }
}
