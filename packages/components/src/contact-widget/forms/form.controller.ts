import type { ReactiveControllerHost } from 'lit';
import type { FieldError } from '@plein/domain/contact.js';
import { uuidv7 } from '@plein/domain/identifier.js';
import type { Problem } from '@plein/domain/problem.js';
import { FormDraft } from '../../controllers/form-draft.js';
import { SubmissionController, type SubmissionState } from '../../controllers/submission.js';
import { configuration } from '../../settings/configuration.js';
import type { PageState } from '../../ssr/page-state.js';
import type { CallbackAttachment } from '../contact-widget.controller.js';
import type { FormContext } from './form-context.js';

/** What one form has of its own. */
interface FormParts<Name extends string> {
  /** Name of the draft in the storage of the tab. */
  readonly draft: string;
  /** Path of the operation that takes what is sent. */
  readonly path: string;
  /** Names of the text fields, in the order of the form. */
  readonly fields: readonly Name[];
  /** The field that a question from elsewhere on the page starts. */
  readonly question: Name;
  /** Whether what was refused after it had waited comes back to the form. Default: no. */
  readonly returnsRefused?: boolean;
}

/** What each form sends besides its own fields. */
export interface SentSubject {
  readonly id: string;
  readonly language: string;
  readonly task?: string;
  readonly department?: string;
  readonly caseReference?: string;
  /** The key by which a page shows the receipt later. */
  readonly receiptKey: string;
}

/**
 * A form of the widget as state: the draft, its errors, what is attached and the submission. A form adds what it checks,
 * what it sends, and what it does with the receipt.
 */
export abstract class FormController<
  Name extends string,
  Code extends string,
  Sent extends Omit<SentSubject, 'receiptKey'> & Partial<Pick<SentSubject, 'receiptKey'>>,
  Receipt,
> {
  readonly draft: FormDraft<Readonly<Record<Name, string>>>;
  /** Errors that came with the page. Their links cannot reach a field before a script runs. */
  errorsOfPage: readonly FieldError<Code>[] | undefined;
  errors: readonly FieldError<Code>[] = [];
  attachment: CallbackAttachment = {};
  /** The key of the page with the receipt. */
  receiptKey: string | undefined;
  /** What was sent last, for the copy on the receipt. */
  sent: Sent | undefined;
  protected readonly host: ReactiveControllerHost;
  protected readonly context: FormContext;
  readonly #parts: FormParts<Name>;
  readonly #submission: SubmissionController<Receipt>;
  #id: string | undefined;
  #hasWaited = false;
  #ofPage: CallbackAttachment = {};

  constructor(host: ReactiveControllerHost, context: FormContext, parts: FormParts<Name>) {
    this.host = host;
    this.context = context;
    this.#parts = parts;
    this.draft = new FormDraft(parts.draft);
    this.#submission = new SubmissionController(host, (state) => {
      this.#changed(state);
    });
  }

  get state(): SubmissionState<Receipt> {
    return this.#submission.state;
  }

  /** Restores the form from the page: the values that were sent without script, and what came of them. */
  restore({ values = {}, hidden = {}, errors, answer, problem }: PageState): void {
    for (const name of this.#parts.fields) {
      const value = values[name]?.[0];
      if (value) this.draft.give(name, value);
    }
    if (hidden['caseReference']) this.#ofPage = { caseReference: hidden['caseReference'] };
    this.attachment = this.#ofPage;
    this.receiptKey = hidden['receiptKey'];
    this.errors = this.errorsOfPage = (errors ?? []) as FieldError<Code>[];
    if (answer) {
      this.draft.clear();
      this.#submission.state = { status: 'delivered', answer: answer as Receipt, fromQueue: false };
    } else if (problem) this.#submission.state = { status: 'invalid', problem };
  }

  /** Starts the form. Text that was typed before is still in it. */
  open({ values, ...attached }: CallbackAttachment): void {
    this.#submission.prepare();
    const { status } = this.state;
    if (status === 'delivered' || status === 'queued') this.#submission.reset();
    this.attachment = { ...this.#ofPage, ...attached };
    this.begin();
    const { question } = this.#parts;
    if (attached.question && !this.draft.fields[question]) this.set(question, attached.question);
    this.host.requestUpdate();
    if (!values) this.context.focus('heading');
    // The form takes the place of a fallback, in which these values stood.
    else for (const name of this.#parts.fields) this.set(name, this.valueOf(name, values[name] ?? ''));
  }

  set(field: Name, value: string): void {
    if ((this.draft.fields[field] ?? '') === value) return;
    this.draft.set(field, value);
    this.change();
  }

  /** Checks the fields and sends them. Errors are shown and get the focus. */
  async send(): Promise<void> {
    if (this.state.status === 'sending') return;
    this.begin();
    this.errors = this.check();
    if (this.errors.length > 0) {
      this.host.requestUpdate();
      this.context.focus('errors');
      return;
    }
    const { gateway, task, ...settings } = this.context.settings();
    const known = this.context.profile()?.tasks.find(({ uri }) => uri === task);
    const department = settings.department ?? known?.department;
    const { caseReference } = this.attachment;
    const { random } = configuration();
    // The same again keeps its key, so that the gateway knows it.
    const before = this.#id === undefined || this.#id !== this.sent?.id ? undefined : this.sent;
    this.receiptKey = before?.receiptKey ?? keyOf(random(32));
    // The id has no time in it, which could be laid beside the moment of something else on this page.
    this.#id ??= uuidv7(0, random);
    const subject = {
      id: this.#id,
      receiptKey: this.receiptKey,
      language: this.context.language(),
      ...(task && { task }),
      ...(department && { department }),
      ...(caseReference && { caseReference }),
    };
    this.sent = this.contentOf(subject);
    await this.#submission.send({
      ...{ id: this.#id, url: gateway + this.#parts.path, body: this.sent },
      ...(this.#parts.returnsRefused && { returnsRefused: true }),
    });
  }

  /** Shows what was refused after it had waited on this device, maybe on an earlier page; false where nothing was. */
  protected async showRefused(): Promise<boolean> {
    if (this.state.status !== 'idle') return false;
    const refused = await this.#takeRefused();
    if (!refused) return false;
    this.sent = refused.body as Sent;
    this.#submission.state = { status: 'invalid', problem: refused.problem };
    this.refusedLate();
    this.#refused(refused.problem);
    this.host.requestUpdate();
    return true;
  }

  /** The draft is another one than was sent, so that it gets an id of its own. */
  protected change(): void {
    this.#id = undefined;
  }

  /** Forgets what was said of the form before. It is called where a resident opens the form, and where they send it. */
  protected begin(): void {
    // Most forms say nothing.
  }

  /** Returns the value of a field for what stood in a fallback. */
  protected valueOf(name: Name, value: string): string {
    return value || (this.draft.fields[name] ?? '');
  }

  /** The errors of the draft, in the order of the form. */
  protected abstract check(): FieldError<Code>[];

  /** What is sent. */
  protected abstract contentOf(subject: SentSubject): Sent;

  /** The gateway has it. */
  protected abstract arrived(receipt: Receipt): void;

  /** The code of an error of the gateway; undefined where the form knows none. */
  protected abstract codeOf(field: string, code: string): Code | undefined;

  /** Restores the fields that were sent, where the form was emptied since. The errors are known then. */
  protected abstract putBack(sent: Sent): void;

  /** What is refused had waited on this device. */
  protected refusedLate(): void {
    // Most forms say nothing of it.
  }

  /** Empties the form, since what was in it is sent. */
  protected clear(): void {
    this.draft.clear();
    this.change();
    this.errors = [];
  }

  /** Returns what was refused last of what waited, maybe on an earlier page, and forgets it. */
  async #takeRefused(): Promise<{ body: unknown; problem: Problem } | undefined> {
    const { gateway } = this.context.settings();
    try {
      const outbox = await this.#submission.openOutbox();
      const items = await outbox.refused(gateway + this.#parts.path);
      await Promise.all(items.map(({ id }) => outbox.dismiss(id)));
      const item = items.at(-1);
      return item && { body: item.body, problem: item.refused };
    } catch {
      return undefined;
    }
  }

  #changed(state: SubmissionState<Receipt>): void {
    switch (state.status) {
      case 'idle':
      case 'sending':
        return;
      case 'delivered':
        this.clear();
        if (!state.fromQueue) this.context.focus('heading');
        this.arrived(state.answer);
        return;
      case 'queued':
        this.#hasWaited = true;
        this.clear();
        this.context.focus('heading');
        return;
      case 'invalid':
        if (this.#hasWaited) {
          this.refusedLate();
          // A resident who reads it here does not read it again on a next page.
          void this.#takeRefused();
        }
        this.#hasWaited = false;
        this.#refused(state.problem);
        this.context.focus('errors');
        return;
      case 'failed':
        this.context.focus('errors');
    }
  }

  /** Shows the gateway's errors at their fields, and restores what was sent. */
  #refused({ errors = [] }: Problem): void {
    this.change();
    this.errors = errors.flatMap(({ field: pointer, code }) => {
      const field = pointer.replace(/^\//, '').split('/')[0] ?? '';
      const known = this.codeOf(field, code);
      return known ? [{ field, code: known }] : [];
    });
    if (this.sent) this.putBack(this.sent);
  }
}

/** Returns bytes in base64url without padding. */
const keyOf = (bytes: Uint8Array): string =>
  btoa(String.fromCharCode(...bytes))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replaceAll('=', '');
