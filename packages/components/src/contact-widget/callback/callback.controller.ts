import type { ReactiveControllerHost } from 'lit';
import {
  callbackSlots,
  checkCallbackRequest,
  type CallbackErrorCode,
  type CallbackReceipt,
  type CallbackRequest,
  type CallbackSlot,
} from '@plein/domain/contact.js';
import { uuidv7 } from '@plein/domain/identifier.js';
import { amsterdamDate, workingDaysBetween } from '@plein/domain/opening-hours.js';
import type { Problem } from '@plein/domain/problem.js';
import type { UsableProfile } from '@plein/domain/profile.js';
import type { Announcement } from '@plein/domain/vocabulary.js';
import { configuration } from '../../settings/configuration.js';
import { FormDraft } from '../../controllers/form-draft.js';
import { SubmissionController, type SubmissionState } from '../../controllers/submission.js';
import type { PageState } from '../../ssr/page-state.js';
import type { Settings } from '../../settings/settings.js';
import type { CommonTerms } from '../../terms/common.js';
import type { TermLanguage } from '../../terms/terms.js';
import type { CallbackAttachment } from '../contact-widget.controller.js';
import type { CallbackTerms } from './callback.terms.js';

/** Terms of the form, and their language. */
export interface CallbackWords {
  readonly terms: CallbackTerms;
  readonly common: CommonTerms;
  readonly language: TermLanguage;
}

/** What the form needs of the element around it. */
export interface CallbackContext {
  settings(): Settings;
  words(): CallbackWords;
  profile(): UsableProfile | undefined;
  /** Fetches the profile again, because it offered a time window that the gateway no longer has. */
  renewProfile(): void;
  announce(announcement: Announcement): void;
  emit(name: string, detail: unknown): void;
  /** Moves the focus to the element with this id, after the next render. */
  focus(id: string): void;
}

/** Fields of the form. `slot` holds a time window as `slotKey` writes it. */
export interface CallbackFields extends Readonly<Record<string, unknown>> {
  readonly name: string;
  readonly phone: string;
  readonly slot: string;
  readonly question: string;
}

/** One error as the form shows it. */
export interface CallbackError {
  readonly field: keyof CallbackFields & string;
  readonly code: CallbackErrorCode;
}

/** A time window as one string, for the value of a radio button. */
export const slotKey = ({ date, opens, closes }: CallbackSlot): string => `${date} ${opens} ${closes}`;

const fieldNames = ['name', 'phone', 'slot', 'question'] as const;

const refusedCodes: Partial<Record<string, CallbackErrorCode>> = {
  name: 'name-missing',
  phone: 'phone-invalid',
  slot: 'slot-past',
  question: 'question-too-long',
};

/** The callback form as state: the draft, its errors, the attachment and the submission. */
export class CallbackController {
  readonly draft = new FormDraft<CallbackFields>('callback');
  /** Errors that came with the page. Their links cannot reach a field before a script runs. */
  errorsOfPage: readonly CallbackError[] | undefined;
  errors: readonly CallbackError[] = [];
  attachment: CallbackAttachment = {};
  /** The last request that was sent, for the copy on the receipt. */
  sent: CallbackRequest | undefined;
  showsAllDays = false;
  /** Whether the resident just left the conversation with the assistant out. */
  isLeftOut = false;
  readonly #host: ReactiveControllerHost;
  readonly #context: CallbackContext;
  readonly #submission: SubmissionController<CallbackReceipt>;
  readonly #gone = new Set<string>();
  #id: string | undefined;
  #ofPage: CallbackAttachment = {};

  constructor(host: ReactiveControllerHost, context: CallbackContext) {
    this.#host = host;
    this.#context = context;
    this.#submission = new SubmissionController(host, (state) => {
      this.#changed(state);
    });
  }

  get state(): SubmissionState<CallbackReceipt> {
    return this.#submission.state;
  }

  /** Time windows that can be chosen now. */
  get slots(): readonly CallbackSlot[] {
    const profile = this.#context.profile();
    const channel = profile?.channels.find(({ callback }) => callback);
    if (!profile || !channel) return [];
    return callbackSlots(channel, profile.holidays, configuration().now()).filter(
      (slot) => !this.#gone.has(slotKey(slot)),
    );
  }

  /** Restores the form from the page: the values that were sent without script, and what came of them. */
  restore({ values = {}, hidden = {}, errors, answer, problem }: PageState): void {
    for (const name of fieldNames) {
      const value = values[name]?.[0];
      if (value) this.draft.give(name, value);
    }
    this.showsAllDays = true;
    if (hidden['caseReference']) this.#ofPage = { caseReference: hidden['caseReference'] };
    this.attachment = this.#ofPage;
    this.errors = this.errorsOfPage = (errors ?? []) as CallbackError[];
    if (answer) {
      this.draft.clear();
      this.#submission.state = {
        status: 'delivered',
        answer: answer as CallbackReceipt,
        fromQueue: false,
      };
    } else if (problem) this.#submission.state = { status: 'invalid', problem };
  }

  /** Starts a request. Text that was typed before is still in the form. */
  open(attachment: CallbackAttachment): void {
    this.#submission.prepare();
    const { status } = this.state;
    if (status === 'delivered' || status === 'queued') this.#submission.reset();
    const { values, ...attached } = attachment;
    this.attachment = { ...this.#ofPage, ...attached };
    this.isLeftOut = false;
    if (attached.question && !this.draft.fields.question) this.set('question', attached.question);
    this.#host.requestUpdate();
    if (values) this.#fill(values);
    else this.#context.focus('heading');
  }

  set(field: keyof CallbackFields & string, value: string): void {
    if ((this.draft.fields[field] ?? '') === value) return;
    this.draft.set(field, value);
    this.#id = undefined;
  }

  showAllDays(): void {
    this.showsAllDays = true;
    this.#host.requestUpdate();
    this.#context.focus('more-slots');
  }

  leaveTranscriptOut(): void {
    const { transcript: _, ...rest } = this.attachment;
    this.attachment = rest;
    this.#host.requestUpdate();
    this.isLeftOut = true;
    this.#context.focus('heading');
  }

  /** Checks the fields and sends them. Errors are shown and get the focus. */
  async send(): Promise<void> {
    if (this.state.status === 'sending') return;
    this.isLeftOut = false;
    const { name = '', phone = '', question = '', slot: key } = this.draft.fields;
    const slot = this.slots.find((one) => slotKey(one) === key);
    this.errors = checkCallbackRequest({ name, phone, question, slot }).map(({ field, code }) => ({
      field: field as CallbackError['field'],
      code: code === 'slot-missing' && key ? 'slot-past' : code,
    }));
    if (this.errors.length > 0 || !slot) {
      this.#host.requestUpdate();
      this.#context.focus('errors');
      return;
    }
    const { random } = configuration();
    const { gateway, task, ...settings } = this.#context.settings();
    const known = this.#context.profile()?.tasks.find(({ uri }) => uri === task);
    const department = settings.department ?? known?.department;
    const { transcript, caseReference } = this.attachment;
    // The id has no time in it, which could be laid beside the moment of something else on this page.
    this.#id ??= uuidv7(0, random);
    this.sent = {
      id: this.#id,
      name: name.trim(),
      phone: phone.trim(),
      slot,
      language: this.#context.words().language,
      ...(question.trim() && { question: question.trim() }),
      ...(task && { task }),
      ...(department && { department }),
      ...(caseReference && { caseReference }),
      ...(transcript && { transcript: transcript.slice(-100) }),
    };
    await this.#submission.send({
      id: this.#id,
      url: `${gateway}/v1/callback-requests`,
      body: this.sent,
    });
  }

  /** Fills in what stood in the fallback. A time window is found by its digits, however it is written there. */
  #fill(values: Readonly<Record<string, string>>): void {
    const digits = (text: string): string => text.replace(/\D/g, '');
    for (const name of fieldNames) {
      const value = values[name];
      if (value && name !== 'slot') this.set(name, value);
    }
    const slot = this.slots.find((one) => digits(slotKey(one)) === digits(values['slot'] ?? ''));
    if (slot) this.set('slot', slotKey(slot));
  }

  #changed(state: SubmissionState<CallbackReceipt>): void {
    switch (state.status) {
      case 'idle':
      case 'sending':
        return;
      case 'delivered':
        this.#finish();
        if (!state.fromQueue) this.#context.focus('heading');
        this.#notify(state.answer);
        return;
      case 'queued':
        this.#finish();
        this.#context.focus('heading');
        return;
      case 'invalid':
        this.#refused(state.problem);
        this.#context.focus('errors');
        return;
      case 'failed':
        this.#context.focus('errors');
    }
  }

  #finish(): void {
    this.draft.clear();
    this.#id = undefined;
    this.errors = [];
  }

  #notify({ reference, slot }: CallbackReceipt): void {
    const today = amsterdamDate(configuration().now());
    const days = workingDaysBetween(today, slot.date, this.#context.profile()?.holidays ?? []);
    this.#context.announce({
      name: 'contact.callback-requested',
      detail: {
        waitDays: days,
        fromChat: this.sent?.transcript !== undefined,
      },
    });
    this.#context.emit('plein-callback-requested', { reference, slot });
  }

  /**
   * Restores the sent values, shows the gateway's errors at their fields, and removes a window that is taken.
   */
  #refused({ errors = [] }: Problem): void {
    const { sent } = this;
    this.#id = undefined;
    this.errors = errors.flatMap(({ field }) => {
      const name = field.replace(/^\//, '').split('/')[0] ?? '';
      const code = refusedCodes[name];
      return code ? [{ field: name as CallbackError['field'], code }] : [];
    });
    if (!sent) return;
    const isSlotGone = this.errors.some(({ field }) => field === 'slot');
    if (!this.draft.fields.name) {
      const { name, phone, question = '' } = sent;
      for (const [field, value] of Object.entries({ name, phone, question }))
        this.draft.set(field as 'name', value);
    }
    this.draft.set('slot', isSlotGone ? '' : slotKey(sent.slot));
    if (!isSlotGone) return;
    this.#gone.add(slotKey(sent.slot));
    this.#context.renewProfile();
  }
}
