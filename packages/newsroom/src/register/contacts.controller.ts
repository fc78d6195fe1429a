import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Outbox, OutboxEvent, Submission } from '@plein/measurement/outbox.js';
import { Draft } from '../shared/editing/draft.js';
import { registrationOf, type ContactDraft } from './contact-draft.js';
import { withEntry, withNews, type Entry, type EntryState } from './entries.js';

export interface ContactsOptions {
  readonly openOutbox: () => Outbox;
  /** Absolute URL that contacts are posted to. */
  readonly url: () => string;
  /** Is told that a contact that waited was not registered after all. */
  readonly failed: () => void;
}

const entryStates: Record<Submission['status'], EntryState> = {
  delivered: 'saved',
  queued: 'queued',
  invalid: 'failed',
  failed: 'failed',
};

/**
 * Sends contacts through the outbox: a contact is stored in this browser before it is sent, and sent later if
 * there is no connection. The last ones are stored for this tab.
 */
export class ContactsController implements ReactiveController {
  /** Number of contacts that are queued in this browser. */
  waiting = 0;
  readonly #host: ReactiveControllerHost;
  readonly #options: ContactsOptions;
  readonly #kept = new Draft<{ entries: readonly Entry[] }>('registered');
  #outbox: Outbox | undefined;

  constructor(host: ReactiveControllerHost, options: ContactsOptions) {
    this.#host = host;
    this.#options = options;
    host.addController(this);
  }

  hostConnected(): void {
    this.#outbox = this.#options.openOutbox();
    this.#outbox.addEventListener('delivered', this.#heard);
    this.#outbox.addEventListener('refused', this.#heard);
    void this.#count();
  }

  hostDisconnected(): void {
    this.#outbox?.close();
    this.#outbox = undefined;
  }

  get entries(): readonly Entry[] {
    return this.#kept.fields.entries ?? [];
  }

  /** Stores and sends a contact. Resolves when its state is known. */
  async register(draft: ContactDraft, subject: string, id: string, at: string): Promise<EntryState> {
    const { channel } = draft;
    this.#keep(withEntry(this.entries, { id, at, subject, channel, state: 'sending', draft }));
    const body = registrationOf(draft, id, at);
    const submission = await this.#outbox?.submit({ id, url: this.#options.url(), body });
    const became = entryStates[submission?.status ?? 'failed'];
    this.#keep(withNews(this.entries, id, became));
    void this.#count();
    return became;
  }

  /** Takes an entry that was not registered out of the list and gives its form back. */
  takeBack(id: string): ContactDraft | undefined {
    const entry = this.entries.find((one) => one.id === id);
    this.#keep(this.entries.filter((one) => one !== entry));
    return entry?.draft;
  }

  async #count(): Promise<void> {
    const items = await this.#outbox?.pending(this.#options.url());
    if (!items) return;
    this.waiting = items.length;
    this.#host.requestUpdate();
  }

  #keep(entries: readonly Entry[]): void {
    this.#kept.keep({ entries });
    this.#host.requestUpdate();
  }

  readonly #heard = (event: Event): void => {
    const { id } = (event as OutboxEvent).detail;
    const isSaved = event.type === 'delivered';
    this.#keep(withNews(this.entries, id, isSaved ? 'saved' : 'failed'));
    if (!isSaved) this.#options.failed();
    void this.#count();
  };
}
