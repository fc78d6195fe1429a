import type { ReactiveControllerHost } from 'lit';
import {
  callbackSlots,
  checkCallbackRequest,
  type CallbackErrorCode,
  type CallbackReceipt,
  type CallbackRequest,
  type CallbackSlot,
  type CallbackSlots,
  type FieldError,
} from '@plein/domain/contact.js';
import { amsterdamDate, amsterdamInstant, workingDaysBetween } from '@plein/domain/opening-hours.js';
import type { Profile, UsableProfile } from '@plein/domain/profile.js';
import { answerAtHand, callGateway, type RequestFailure } from '../../controllers/gateway-request.js';
import { ResourceController } from '../../controllers/resource.js';
import { configuration } from '../../settings/configuration.js';
import type { PageState } from '../../ssr/page-state.js';
import type { FormContext } from '../forms/form-context.js';
import { FormController, type SentSubject } from '../forms/form.controller.js';

/** A time window as one string, for the value of a radio button. */
export const slotKey = ({ date, opens, closes }: CallbackSlot): string => `${date} ${opens} ${closes}`;

/** Names of the fields. `slot` holds a time window as `slotKey` writes it. */
type CallbackField = 'name' | 'phone' | 'slot' | 'question';

const refusedCodes: Partial<Record<string, CallbackErrorCode>> = {
  name: 'name-missing',
  phone: 'phone-invalid',
  slot: 'slot-past',
  question: 'question-too-long',
};

/** The callback form as state: its fields, the time windows, and the conversation that goes with it. */
export class CallbackController extends FormController<
  CallbackField,
  CallbackErrorCode,
  CallbackRequest,
  CallbackReceipt
> {
  showsAllDays = false;
  /** Whether the resident just left the conversation with the assistant out. */
  isLeftOut = false;
  /** Whether what was refused had waited on this device, so that a resident counts on a call. */
  isLate = false;
  readonly #gone = new Set<string>();
  readonly #free: ResourceController<CallbackSlots, RequestFailure>;

  constructor(host: ReactiveControllerHost, context: FormContext) {
    super(host, context, {
      draft: 'callback',
      path: '/v1/callback-requests',
      fields: ['name', 'phone', 'slot', 'question'],
      question: 'question',
      returnsRefused: true,
    });
    this.#free = new ResourceController(host);
  }

  /** Whether the windows with room are being asked for. */
  get isLoading(): boolean {
    return this.#free.state.status === 'pending' && !this.#known;
  }

  /**
   * Time windows that can be chosen now: those with room, or where that cannot be known those of the profile. The gateway
   * says of the chosen one whether it has room.
   */
  get slots(): readonly CallbackSlot[] {
    const now = configuration().now();
    return (this.#known?.slots ?? this.#offered).filter(
      (slot) => !this.#gone.has(slotKey(slot)) && amsterdamInstant(slot.date, slot.opens) >= now,
    );
  }

  override open(attachment: Parameters<FormController<never, never, never, never>['open']>[0]): void {
    super.open(attachment);
    // Without limits the profile knows the windows.
    if (this.#hasLimits) void this.#ask();
    void this.showRefused().then((isThere) => {
      if (isThere && !attachment.values) this.context.focus('errors');
    });
  }

  override restore(page: PageState): void {
    super.restore(page);
    this.showsAllDays = true;
  }

  showAllDays(): void {
    this.showsAllDays = true;
    this.host.requestUpdate();
    this.context.focus('more-slots');
  }

  leaveTranscriptOut(): void {
    const { transcript: _, ...rest } = this.attachment;
    this.attachment = rest;
    this.host.requestUpdate();
    this.isLeftOut = true;
    this.context.focus('heading');
  }

  protected override begin(): void {
    this.isLeftOut = false;
  }

  protected override refusedLate(): void {
    this.isLate = true;
  }

  /** A time window is found by its digits, however the fallback writes it. */
  protected override valueOf(name: CallbackField, value: string): string {
    if (name !== 'slot') return super.valueOf(name, value);
    const digits = (text: string): string => text.replace(/\D/g, '');
    const slot = this.slots.find((one) => digits(slotKey(one)) === digits(value));
    return super.valueOf(name, slot ? slotKey(slot) : '');
  }

  protected check(): FieldError<CallbackErrorCode>[] {
    const { name, phone, question, slot: key } = this.draft.fields;
    return checkCallbackRequest({ name, phone, question, slot: this.#chosen }).map(({ field, code }) => ({
      field,
      code: code === 'slot-missing' && key ? 'slot-past' : code,
    }));
  }

  protected contentOf(subject: SentSubject): CallbackRequest {
    const { name = '', phone = '', question = '' } = this.draft.fields;
    const { transcript } = this.attachment;
    this.isLate = false;
    return {
      ...subject,
      name: name.trim(),
      phone: phone.trim(),
      // The check found it.
      slot: this.#chosen as CallbackSlot,
      ...(question.trim() && { question: question.trim() }),
      ...(transcript && { transcript: transcript.slice(-100) }),
    };
  }

  protected arrived({ reference, slot }: CallbackReceipt): void {
    const today = amsterdamDate(configuration().now());
    this.context.announce({
      name: 'contact.callback-requested',
      detail: {
        waitDays: workingDaysBetween(today, slot.date, this.context.profile()?.holidays ?? []),
        fromChat: this.sent?.transcript !== undefined,
      },
    });
    this.context.emit('plein-callback-requested', { reference, slot });
  }

  protected codeOf(field: string, code: string): CallbackErrorCode | undefined {
    return code === 'slot-full' ? code : refusedCodes[field];
  }

  /** Restores what was sent too, and removes a window that is taken. */
  protected putBack({ name, phone, question = '', slot }: CallbackRequest): void {
    const key = slotKey(slot);
    const isSlotGone = this.errors.some(({ field }) => field === 'slot');
    if (!this.draft.fields.name) {
      this.draft.set('name', name);
      this.draft.set('phone', phone);
      this.draft.set('question', question);
    }
    this.draft.set('slot', isSlotGone ? '' : key);
    if (!isSlotGone) return;
    this.#gone.add(key);
    this.context.renewProfile();
    void this.#ask();
  }

  /**
   * The windows with room: as they were asked for, or as they came with the page. A server reads them while it renders,
   * because it renders other pages while this one is prepared.
   */
  get #known(): CallbackSlots | undefined {
    return this.#free.value ?? (answerAtHand(this.#url) as CallbackSlots | undefined);
  }

  #ask(): Promise<void> {
    return this.#free.load((signal) => callGateway<CallbackSlots>(this.#url, signal));
  }

  /** The windows by the profile, whether they have room or not. */
  get #offered(): readonly CallbackSlot[] {
    const profile = this.context.profile();
    const channel = profile?.channels.find(({ callback }) => callback);
    return profile && channel ? callbackSlots(channel, profile.holidays, configuration().now()) : [];
  }

  /** Whether the profile limits how many calls fit in a window. */
  get #hasLimits(): boolean {
    const profile: (UsableProfile & Partial<Pick<Profile, 'departments'>>) | undefined =
      this.context.profile();
    return (
      profile?.channels.some(({ callback }) => callback?.most !== undefined) ||
      // The check of a profile in the browser leaves departments as they are.
      JSON.stringify(profile?.departments ?? []).includes('"callsPerWindow"')
    );
  }

  /** Where the gateway says which windows have room. */
  get #url(): string {
    const { gateway, task, department } = this.context.settings();
    const query = new URLSearchParams({ ...(task && { task }), ...(department && { department }) });
    return `${gateway}/v1/callback-slots${query.size > 0 ? `?${query.toString()}` : ''}`;
  }

  get #chosen(): CallbackSlot | undefined {
    return this.slots.find((one) => slotKey(one) === this.draft.fields.slot);
  }
}
