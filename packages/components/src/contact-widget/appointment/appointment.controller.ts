import type { ReactiveControllerHost } from 'lit';
import {
  checkAppointment,
  counterDays,
  momentIn,
  momentText,
  type AppointmentErrorCode,
  type AppointmentReceipt,
  type AppointmentRequest,
  type AppointmentStart,
  type CounterDay,
  type FreeDays,
} from '@plein/domain/appointments.js';
import type { FieldError } from '@plein/domain/contact.js';
import { amsterdamDate, workingDaysBetween } from '@plein/domain/opening-hours.js';
import type { AppointmentFailure } from '@plein/domain/vocabulary.js';
import { answerAtHand, callGateway, type RequestFailure } from '../../controllers/gateway-request.js';
import { ResourceController } from '../../controllers/resource.js';
import { configuration } from '../../settings/configuration.js';
import type { FormContext } from '../forms/form-context.js';
import { FormController, type SentSubject } from '../forms/form.controller.js';

/** Names of the fields. `day` holds the key of a day at a counter, `moment` a moment as `momentText` writes it. */
type AppointmentField = 'day' | 'moment' | 'name' | 'phone' | 'question';

const codes: Partial<Record<string, AppointmentErrorCode>> = {
  moment: 'moment-taken',
  name: 'name-missing',
  phone: 'phone-invalid',
  question: 'question-too-long',
};

/** The form for an appointment as state: its fields, and what is free. */
export class AppointmentController extends FormController<
  AppointmentField,
  AppointmentErrorCode,
  AppointmentRequest,
  AppointmentReceipt
> {
  showsAllDays = false;
  /** Whether the resident just chose another day. */
  hasChosenDay = false;
  readonly #free: ResourceController<FreeDays, RequestFailure>;

  constructor(host: ReactiveControllerHost, context: FormContext) {
    super(host, context, {
      draft: 'appointment',
      path: '/v1/appointment-requests',
      fields: ['day', 'moment', 'name', 'phone', 'question'],
      question: 'question',
    });
    this.#free = new ResourceController(host);
  }

  /** Whether what is free is known, is being fetched, or could not be. */
  get loaded(): 'pending' | 'failed' | 'ready' {
    if (this.#known) return 'ready';
    return this.#free.state.status === 'failed' ? 'failed' : 'pending';
  }

  /** What is free, by day and counter. */
  get days(): readonly CounterDay[] {
    const profile = this.context.profile();
    return profile ? counterDays(profile, this.#known?.days ?? []) : [];
  }

  /** The day of which the times are shown: the chosen one, or the first. */
  get day(): CounterDay | undefined {
    const { days } = this;
    return days.find(({ key }) => key === this.draft.fields.day) ?? days[0];
  }

  /** Asks what is free. */
  async load(): Promise<void> {
    await this.#free.load((signal) => callGateway<FreeDays>(this.#url, signal));
    if (this.loaded === 'failed') this.#fail('unavailable');
    else if (this.days.length === 0) this.#fail('none-free');
  }

  override open(attachment: Parameters<FormController<never, never, never, never>['open']>[0]): void {
    super.open(attachment);
    this.context.announce({ name: 'contact.appointment-started', detail: {} });
    void this.load();
  }

  chooseDay(key: string): void {
    this.set('day', key);
    this.set('moment', '');
    this.hasChosenDay = true;
    this.host.requestUpdate();
  }

  showAllDays(): void {
    this.showsAllDays = true;
    this.host.requestUpdate();
    this.context.focus('more-days');
  }

  protected override begin(): void {
    this.hasChosenDay = false;
  }

  protected check(): FieldError<AppointmentErrorCode>[] {
    const { name, phone, question } = this.draft.fields;
    return checkAppointment({ name, phone, question, moment: this.#chosen });
  }

  protected contentOf(subject: SentSubject): AppointmentRequest {
    const { name = '', phone = '', question = '' } = this.draft.fields;
    return {
      ...subject,
      name: name.trim(),
      // The check found it.
      moment: this.#chosen as AppointmentStart,
      ...(phone.trim() && { phone: phone.trim() }),
      ...(question.trim() && { question: question.trim() }),
    };
  }

  protected arrived({ reference, moment }: AppointmentReceipt): void {
    const today = amsterdamDate(configuration().now());
    const waitDays = workingDaysBetween(today, moment.date, this.context.profile()?.holidays ?? []);
    this.context.announce({
      name: 'contact.appointment-booked',
      detail: { waitDays: Math.min(waitDays, 60) },
    });
    this.context.emit('plein-appointment-booked', { reference, moment });
  }

  protected codeOf(field: string, code: string): AppointmentErrorCode | undefined {
    return code === 'name-too-long' ? code : codes[field];
  }

  /** Restores what was sent too, and asks again what is free where the moment is taken. */
  protected putBack({ name, phone = '', question = '', moment }: AppointmentRequest): void {
    const { date, place } = moment;
    const isTaken = this.errors.some(({ field }) => field === 'moment');
    if (!this.draft.fields.name) {
      this.draft.set('name', name);
      this.draft.set('phone', phone);
      this.draft.set('question', question);
    }
    const day = this.days.find(
      (one) => one.date === date && one.moments.some((other) => other.place === place),
    );
    if (day) this.draft.set('day', day.key);
    this.draft.set('moment', isTaken ? '' : momentText(moment));
    if (!isTaken) return;
    this.#fail('taken');
    void this.load();
  }

  /** Where the gateway says what is free. */
  get #url(): string {
    const { gateway, task, department } = this.context.settings();
    const query = new URLSearchParams({ ...(task && { task }), ...(department && { department }) });
    return `${gateway}/v1/appointment-moments${query.size > 0 ? `?${query.toString()}` : ''}`;
  }

  /**
   * What is free: as it was asked for, or as it came with the page. A server reads it while it renders, because it renders
   * other pages while this one is prepared.
   */
  get #known(): FreeDays | undefined {
    return this.#free.value ?? (answerAtHand(this.#url) as FreeDays | undefined);
  }

  #fail(reason: AppointmentFailure): void {
    this.context.announce({ name: 'contact.appointment-failed', detail: { reason } });
  }

  get #chosen(): AppointmentStart | undefined {
    const { moment } = this.draft.fields;
    const isFree = this.day?.moments.some((one) => momentText(one) === moment);
    return isFree ? momentIn(moment) : undefined;
  }
}
