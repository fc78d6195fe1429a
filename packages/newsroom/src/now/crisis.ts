import { html, nothing, type ReactiveControllerHost, type TemplateResult } from 'lit';
import { dialog, DialogController, notice, warningIcon } from '@plein/components/parts.js';
import { mayAct } from '@plein/domain/newsroom.js';
import { textIn } from '@plein/domain/text.js';
import type { NewsroomContext } from '../shell/context.js';
import { askGateway } from '../shared/gateway-request.js';
import { nowTerms, type NowTerms } from './now.terms.js';

type Host = ReactiveControllerHost & { readonly renderRoot: ParentNode };

/** The crisis message: whether residents see it, with a switch for staff who may use it. */
export class CrisisSwitch {
  readonly #host: Host;
  readonly #context: () => NewsroomContext;
  readonly #dialog: DialogController;
  #isBusy = false;
  #hasFailed = false;

  constructor(host: Host, context: () => NewsroomContext) {
    this.#host = host;
    this.#context = context;
    this.#dialog = new DialogController(host, 'crisis-dialog');
  }

  /** Whether residents see the crisis message now. */
  get isOn(): boolean {
    return this.#context().profile?.crisis?.active ?? false;
  }

  /** State of the crisis message; nothing if it is off and the viewer may not switch it. */
  card(): TemplateResult | typeof nothing {
    const { actor } = this.#context();
    const maySwitch = mayAct(actor.role, 'editor');
    if (!maySwitch && !this.isOn) return nothing;
    const terms = this.#terms;
    const hasText = this.#context().profile?.crisis !== undefined;
    return html`
      <section class="card ${this.isOn ? 'now' : ''}" aria-labelledby="crisis">
        <h2 id="crisis">${terms.crisis}</h2>
        <p class=${this.isOn ? '' : 'quiet'}>
          ${this.isOn ? terms.crisisOn : hasText ? terms.crisisOff : terms.crisisMissing}
        </p>
        ${this.isOn ? this.#message() : nothing} ${maySwitch ? this.#buttons(hasText) : nothing}
      </section>
    `;
  }

  /** The question before the switch. It goes at the end of the page. */
  dialog(): TemplateResult {
    const terms = this.#terms;
    const to = this.isOn ? 'off' : 'on';
    return dialog(this.#dialog, {
      level: 2,
      title: terms.crisisAsk[to],
      close: terms.close,
      content: html`
        <p>${terms.crisisWill[to]}</p>
        ${this.#message()} ${this.#hasFailed ? notice('negative', terms.crisisFailed) : nothing}
      `,
      actions: html`
        <button
          type="button"
          class="button"
          aria-disabled=${this.#isBusy ? 'true' : nothing}
          @click=${this.#switch}
        >
          ${to === 'on' ? terms.crisisStart : terms.crisisStop}
        </button>
      `,
    });
  }

  get #terms(): NowTerms {
    return nowTerms[this.#context().language];
  }

  #message(): TemplateResult | typeof nothing {
    const { profile, language } = this.#context();
    if (!profile?.crisis) return nothing;
    const { title, message, phone } = profile.crisis;
    return notice(
      'warning',
      textIn(title, language),
      html`<p>${textIn(message, language)}</p>
        ${phone ? html`<p>${phone}</p>` : nothing}`,
    );
  }

  #buttons(hasText: boolean): TemplateResult {
    const terms = this.#terms;
    return html`
      <p class="row no-print">
        ${
          hasText
            ? html`<button class="button second" @click=${this.#ask}>
                ${warningIcon}${this.isOn ? terms.crisisStop : terms.crisisStart}
              </button>`
            : nothing
        }
        <a class="alone" href=${this.#context().href({ page: 'profile', chosen: {} })}>${terms.crisisEdit}</a>
      </p>
    `;
  }

  readonly #ask = (event: Event): void => {
    this.#hasFailed = false;
    void this.#dialog.open(event.currentTarget);
  };

  readonly #switch = async (): Promise<void> => {
    if (this.#isBusy) return;
    this.#isBusy = true;
    this.#host.requestUpdate();
    const context = this.#context();
    const body = { active: !this.isOn };
    const answer = await askGateway(context, '/v1/crisis', { method: 'PUT', body });
    this.#hasFailed = answer.status !== 'ok';
    if (!this.#hasFailed) {
      this.#dialog.close();
      await context.renewProfile();
    }
    this.#isBusy = false;
    this.#host.requestUpdate();
  };
}
