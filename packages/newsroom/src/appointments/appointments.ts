import { html, nothing, type TemplateResult } from 'lit';
import { state } from 'lit/decorators.js';
import { repeat } from 'lit/directives/repeat.js';
import { badge, clockIcon, emptyState, facts } from '@plein/components/parts.js';
import {
  appointmentPlace,
  instantsOf,
  type Appointment,
  type AppointmentList,
} from '@plein/domain/appointments.js';
import { amsterdamDate } from '@plein/domain/opening-hours.js';
import { textIn } from '@plein/domain/text.js';
import { appointmentOutcomes, type AppointmentOutcome } from '@plein/domain/vocabulary.js';
import { dayIn } from '../shared/format-date.js';
import { PageResource } from '../shared/page-resource.js';
import { WorkPage } from '../shared/work-page.js';
import { appointmentsTerms, type AppointmentsTerms } from './appointments.terms.js';

/** Interval at which the list is asked for again, in milliseconds. */
const rhythm = 30_000;

const tones = { booked: 'neutral', cancelled: 'warning', came: 'positive', 'not-came': 'negative' } as const;

/** Appointments of today and the coming days, of which staff write down who came. */
export class NewsroomAppointments extends WorkPage {
  @state() private busy: string | undefined;

  readonly #list = new PageResource<AppointmentList>(this, () =>
    this.ask<AppointmentList>('/v1/appointments'),
  );
  #stop: (() => void) | undefined;

  override connectedCallback(): void {
    super.connectedCallback();
    this.#stop = this.context.every(rhythm, () => void this.#list.refresh());
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#stop?.();
  }

  override render(): TemplateResult {
    const terms = this.#terms;
    return this.loadedPage(this.#list, terms.title, ({ appointments }) => {
      if (appointments.length === 0)
        return this.page(
          terms.title,
          emptyState({
            icon: clockIcon,
            level: 2,
            title: terms.nothing,
            content: html`<p>${terms.nothingHelp}</p>`,
          }),
        );
      const today = amsterdamDate(this.context.now());
      const coming = appointments.filter(
        ({ moment, status }) => moment.date === today && status !== 'cancelled',
      );
      const days = [...new Set(appointments.map(({ moment }) => moment.date))];
      return this.page(
        terms.finding(coming.length),
        days.map(
          (date) =>
            html`<section class="stack" aria-labelledby="day-${date}">
              <h2 id="day-${date}">${dayIn(this.language, date, this.context.now())}</h2>
              <ul class="list">
                ${repeat(
                  appointments.filter(({ moment }) => moment.date === date),
                  ({ id }) => id,
                  (one) => this.#card(one),
                )}
              </ul>
            </section>`,
        ),
      );
    });
  }

  get #terms(): AppointmentsTerms {
    return appointmentsTerms[this.language];
  }

  #card(appointment: Appointment): TemplateResult {
    const terms = this.#terms;
    const { id, name, moment, status } = appointment;
    return html`<li class="card stack">
      <div class="between">
        <h3 id="name-${id}" tabindex="-1">
          ${terms.between(moment.opens, moment.closes)}: <bdi>${name}</bdi>
        </h3>
        ${status === 'booked' ? nothing : badge(tones[status], terms.statuses[status])}
      </div>
      ${facts(this.#facts(appointment))} ${this.#ending(appointment)}
    </li>`;
  }

  #facts({ moment, task, phone, question, caseReference, reference }: Appointment): [string, unknown][] {
    const terms = this.#terms;
    const { profile } = this.context;
    const counter = profile && appointmentPlace(profile, moment.place)?.counter;
    const known = profile?.tasks.find(({ uri }) => uri === task);
    const rows: [string, string | undefined][] = [
      [terms.where, counter ? textIn(counter.name, this.language) : moment.place],
      [terms.about, known ? textIn(known.name, this.language) : task],
      [terms.phone, phone],
      [terms.question, question],
      [terms.case, caseReference],
      [terms.reference, reference],
    ];
    return rows.flatMap(([label, value]): [string, unknown][] => (value ? [[label, value]] : []));
  }

  /** Whether the resident came, once the appointment has begun. */
  #ending(appointment: Appointment): TemplateResult | typeof nothing {
    const { id, name, moment, status } = appointment;
    if (status === 'cancelled' || instantsOf(moment).starts > this.context.now()) return nothing;
    return html`<div class="row">
      ${appointmentOutcomes
        .filter((outcome) => outcome !== status)
        .map(
          (outcome) =>
            html`<button
              type="button"
              class="button second"
              aria-disabled=${this.busy === id}
              aria-label="${this.#terms.outcomes[outcome]}: ${name}"
              @click=${() => void this.#end(appointment, outcome)}
            >
              ${this.#terms.outcomes[outcome]}
            </button>`,
        )}
    </div>`;
  }

  async #end({ id }: Appointment, outcome: AppointmentOutcome): Promise<void> {
    if (this.busy !== undefined) return;
    this.busy = id;
    const answer = await this.ask<Appointment>(`/v1/appointments/${id}/ending`, { body: { outcome } });
    this.busy = undefined;
    const terms = this.#terms;
    await this.#list.refresh();
    this.say(
      answer.status === 'ok'
        ? terms.said[outcome]
        : answer.status === 'invalid'
          ? terms.refused
          : terms.failed,
    );
    await this.focusOn(`#name-${id}`);
  }
}
