import { html, nothing, type ReactiveControllerHost, type TemplateResult } from 'lit';
import { notice, plusIcon } from '@plein/components/parts.js';
import { mayAct } from '@plein/domain/newsroom.js';
import { textIn } from '@plein/domain/text.js';
import type { WaitingTimeList, WaitingTimeStatement } from '@plein/domain/waiting-times.js';
import { selectField, textField } from '../../shared/controls.js';
import { momentIn } from '../../shared/format-date.js';
import { askGateway } from '../../shared/gateway-request.js';
import { PageResource } from '../../shared/page-resource.js';
import type { NewsroomContext } from '../../shell/context.js';
import { waitingTimesTerms, type WaitingTimesTerms } from './waiting-times.terms.js';

type Host = ReactiveControllerHost & { readonly renderRoot: ParentNode };
type WaitingTime = WaitingTimeList['waitingTimes'][number];
type Span = keyof WaitingTimesTerms['spans'];

/** Interval at which the waiting times are fetched again, in milliseconds. */
const refreshEvery = 30_000;
const minute = 60_000;
const minutesPattern = /^\d{1,3}$/;
const mostMinutes = 600;

/** How long residents wait on each channel and who says so, with a form for the contact centre to state one. */
export class WaitingTimes {
  readonly #list: PageResource<WaitingTimeList>;
  readonly #host: Host;
  readonly #context: () => NewsroomContext;
  #channel = '';
  #minutes = '';
  #span: Span = '60';
  #isWrong = false;
  #hasFailed = false;
  #isBusy = false;
  #said = '';

  constructor(host: Host, context: () => NewsroomContext) {
    this.#host = host;
    this.#context = context;
    this.#list = new PageResource(host, async () =>
      this.#isForStaff
        ? askGateway<WaitingTimeList>(context(), '/v1/waiting-times')
        : { status: 'invalid', problem: { status: 403 } },
    );
    let stop: (() => void) | undefined;
    host.addController({
      hostConnected: () => {
        stop = context().every(refreshEvery, () => {
          if (this.#isForStaff) void this.#list.refresh();
        });
      },
      hostDisconnected: () => stop?.(),
    });
  }

  /** The card; nothing for somebody who may not change waiting times. */
  card(): TemplateResult | typeof nothing {
    if (!this.#isForStaff) return nothing;
    const terms = this.#terms;
    const { value, failure } = this.#list;
    return html`
      <section class="card" aria-labelledby="waiting-times">
        <h2 id="waiting-times">${terms.title}</h2>
        ${
          value === undefined
            ? html`<p class="quiet">${failure ? terms.failed : terms.loading}</p>`
            : value.waitingTimes.length === 0
              ? html`<p class="quiet">${terms.none}</p>`
              : html`<ul class="rows">
                  ${value.waitingTimes.map((one) => html`<li>${this.#row(one)}</li>`)}
                </ul>`
        }
        <p role="status" class="small">${this.#said}</p>
        <details class="no-print">
          <summary>${plusIcon}${terms.state}</summary>
          ${this.#form()}
        </details>
      </section>
    `;
  }

  get #isForStaff(): boolean {
    return mayAct(this.#context().actor.role, 'contact-centre');
  }

  get #terms(): WaitingTimesTerms {
    return waitingTimesTerms[this.#context().language];
  }

  #nameOf(id: string): string {
    const { profile, language } = this.#context();
    const channel = profile?.channels.find((one) => one.id === id);
    return channel ? textIn(channel.name, language) : id;
  }

  #row({ channel, minutes, bySystem, byHand }: WaitingTime): TemplateResult {
    const terms = this.#terms;
    const name = this.#nameOf(channel);
    const inWords = (of: number | undefined): string =>
      of === undefined ? terms.unknown : terms.minutes(of);
    const { language, now } = this.#context();
    const at = (moment: string): string => momentIn(language, moment, now());
    const system = ({ by, minutes: measured, statedAt, until }: WaitingTimeStatement): string =>
      Date.parse(until) > +now()
        ? terms.bySystem(by, inWords(measured), at(statedAt), at(until))
        : terms.silent(by, inWords(measured), at(statedAt));
    return html`
      <div>
        <strong>${name}</strong>: ${inWords(minutes)}
        ${bySystem ? html`<p class="quiet small">${system(bySystem)}</p>` : nothing}
        ${
          byHand
            ? html`<p class="quiet small">
                  ${terms.byHand(byHand.by, inWords(byHand.minutes), at(byHand.statedAt), at(byHand.until))}
                </p>
                <button
                  type="button"
                  class="button plain no-print"
                  aria-label="${terms.clear}: ${name}"
                  @click=${() => void this.#clear(channel)}
                >
                  ${terms.clear}
                </button>`
            : nothing
        }
      </div>
    `;
  }

  #form(): TemplateResult {
    const terms = this.#terms;
    const channels = this.#context().profile?.channels ?? [];
    this.#channel ||= channels[0]?.id ?? '';
    const change = (set: () => void): void => {
      set();
      this.#host.requestUpdate();
    };
    return html`<form class="form" novalidate @submit=${this.#save}>
      <p class="small quiet">${terms.help}</p>
      ${selectField({
        id: 'waiting-channel',
        label: terms.channel,
        value: this.#channel,
        options: channels.map(({ id }) => [id, this.#nameOf(id)] as const),
        choose: (value) => {
          change(() => (this.#channel = value));
        },
      })}
      ${textField({
        id: 'waiting-minutes',
        label: terms.howLong,
        hint: terms.howLongHint,
        error: this.#isWrong ? terms.wrongMinutes : undefined,
        isShort: true,
        maximum: 3,
        value: this.#minutes,
        input: (value) => {
          change(() => (this.#minutes = value));
        },
      })}
      ${selectField({
        id: 'waiting-span',
        label: terms.until,
        value: this.#span,
        options: Object.entries(terms.spans),
        choose: (value) => {
          change(() => (this.#span = value as Span));
        },
      })}
      ${this.#hasFailed ? notice('negative', terms.notSaved) : nothing}
      <button type="submit" class="button second start" aria-disabled=${this.#isBusy}>${terms.save}</button>
    </form>`;
  }

  readonly #save = async (event: Event): Promise<void> => {
    event.preventDefault();
    const typed = this.#minutes.trim();
    this.#isWrong = typed !== '' && !(minutesPattern.test(typed) && Number(typed) <= mostMinutes);
    this.#host.requestUpdate();
    if (this.#isWrong) {
      await this.#host.updateComplete;
      this.#host.renderRoot.querySelector<HTMLElement>('#waiting-minutes')?.focus();
      return;
    }
    const until = new Date(+this.#context().now() + Number(this.#span) * minute).toISOString();
    const body = { until, ...(typed !== '' && { minutes: Number(typed) }) };
    const isDone = await this.#change(this.#channel, 'PUT', body);
    if (isDone) {
      this.#said = this.#terms.saved(this.#nameOf(this.#channel));
      this.#minutes = '';
    }
    this.#host.requestUpdate();
  };

  async #clear(channel: string): Promise<void> {
    const isDone = await this.#change(channel, 'DELETE');
    if (isDone) this.#said = this.#terms.cleared(this.#nameOf(channel));
    this.#host.requestUpdate();
    await this.#host.updateComplete;
    // The button that had the focus is gone.
    if (isDone) this.#host.renderRoot.querySelector<HTMLElement>('.card summary')?.focus();
  }

  /** Changes a waiting time, and fetches them again. */
  async #change(channel: string, method: 'PUT' | 'DELETE', body?: unknown): Promise<boolean> {
    if (this.#isBusy) return false;
    this.#isBusy = true;
    this.#host.requestUpdate();
    const path = `/v1/waiting-times/${encodeURIComponent(channel)}/by-hand`;
    const answer = await askGateway(this.#context(), path, { method, body });
    // A colleague may have removed it a moment ago: then it is gone as well.
    const isGone = method === 'DELETE' && answer.status === 'invalid' && answer.problem.status === 404;
    this.#hasFailed = answer.status !== 'ok' && !isGone;
    await this.#list.refresh();
    this.#isBusy = false;
    return !this.#hasFailed;
  }
}
