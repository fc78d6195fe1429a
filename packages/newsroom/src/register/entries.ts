import type { ContactDraft } from './contact-draft.js';

/** How far a registered contact is: on its way, with the gateway, waiting in this browser, or not registered. */
export type EntryState = 'sending' | 'saved' | 'queued' | 'failed';

/** A contact that was registered on this page. */
export interface Entry {
  readonly id: string;
  /** When it was registered (ISO 8601, UTC). */
  readonly at: string;
  readonly subject: string;
  readonly channel: string;
  readonly state: EntryState;
  /** The form, until the gateway has received the contact. */
  readonly draft?: ContactDraft;
}

/** Number of entries that are shown. */
export const entriesLength = 5;

/** The entries with a new one first. Those that were not registered stay, whatever their age: they hold lost work. */
export function withEntry(entries: readonly Entry[], entry: Entry): Entry[] {
  const all = [entry, ...entries.filter(({ id }) => id !== entry.id)];
  return all.filter(({ state }, index) => index < entriesLength || state === 'failed');
}

/** The entries with a new state for one of them. An entry that the gateway has received needs no draft. */
export function withNews(entries: readonly Entry[], id: string, state: EntryState): Entry[] {
  return entries.map((entry) => {
    if (entry.id !== id) return entry;
    const { draft, ...rest } = entry;
    return { ...rest, state, ...(state !== 'saved' && draft && { draft }) };
  });
}
