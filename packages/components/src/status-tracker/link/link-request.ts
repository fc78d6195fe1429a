import { html, nothing, type TemplateResult } from 'lit';
import {
  checkCaseLookup,
  type CaseLinkReceipt,
  type CaseLinkRequest,
  type CaseLookupErrorCode,
} from '@plein/domain/cases.js';
import { callGateway, type RequestFailure } from '../../controllers/gateway-request.js';
import { readFilled } from '../../controllers/read-filled.js';
import { describedBy, field } from '../../parts/field.js';
import { heading } from '../../parts/heading.js';
import { notice } from '../../parts/notice.js';
import { inUnits } from '../../terms/units.js';
import type { CaseContext } from '../case/case-context.js';
import { linkRequestInDutch } from './link-request.terms.js';

type State =
  | { readonly status: 'editing'; readonly error?: CaseLookupErrorCode | undefined }
  | { readonly status: 'sending' }
  | { readonly status: 'failed'; readonly failure: RequestFailure }
  | { readonly status: 'asked'; readonly minutes: number };

/** The form with which a resident asks for a link to a case by mail. It shares the reference with the lookup. */
export class LinkRequest {
  readonly #context: CaseContext;
  readonly #leave: () => void;
  #state: State = { status: 'editing' };

  /** @param leave shows the form of the lookup again */
  constructor(context: CaseContext, leave: () => void) {
    this.#context = context;
    this.#leave = leave;
  }

  render(): TemplateResult {
    const { terms, level } = this.#context.view();
    const words = terms.linkRequest ?? linkRequestInDutch;
    const state = this.#state;
    const back = html`<button class="button plain" type="button" @click=${this.#leave}>
      ${words.back}
    </button>`;
    if (state.status === 'asked') {
      return html`<div class="stack">
        ${heading(level, words.asked)}
        <p>${words.askedHelp(state.minutes)}</p>
        <p>${words.noMail}</p>
        <div>${back}</div>
      </div>`;
    }
    const isSending = state.status === 'sending';
    return html`<form class="stack" part="form" novalidate aria-labelledby="heading" @submit=${this.#send}>
      <div>
        ${heading(level, words.heading)}
        <p>${words.intro}</p>
      </div>
      ${state.status === 'failed' ? this.#trouble(state.failure) : nothing} ${this.#field()}
      <button class="button wide" aria-disabled=${isSending}>
        ${isSending ? words.sending : words.send}
      </button>
      <div>${back}</div>
    </form>`;
  }

  #field(): TemplateResult {
    const { lookup, view } = this.#context;
    const { terms } = view();
    const code = this.#state.status === 'editing' ? this.#state.error : undefined;
    const parts = {
      ...{ id: 'reference', label: terms.reference, hint: terms.referenceHint },
      error: code && terms.errors[code],
    };
    return field(
      parts,
      html`<input
        class="control"
        id="reference"
        name="reference"
        required
        autocomplete="off"
        autocapitalize="characters"
        spellcheck="false"
        dir="ltr"
        aria-describedby=${describedBy(parts)}
        aria-invalid=${code !== undefined}
        .value=${lookup.fields.reference}
        @input=${(event: Event) => {
          lookup.set('reference', (event.target as HTMLInputElement).value);
        }}
      />`,
    );
  }

  #trouble({ problem }: RequestFailure): TemplateResult {
    const { terms, language } = this.#context.view();
    const words = terms.linkRequest ?? linkRequestInDutch;
    const minutes = Math.ceil((problem?.retryAfter ?? 60) / 60);
    const message =
      problem?.status === 404
        ? notice('info', words.off, html`<p>${words.offHelp}</p>`)
        : problem?.status === 429
          ? notice('warning', terms.tooMany, terms.wait(inUnits(minutes, 'minute', language)))
          : notice('warning', terms.unreachable, html`<p>${terms.unreachableHelp}</p>`);
    return html`<div id="errors" tabindex="-1">${message}</div>`;
  }

  readonly #send = async (event: Event): Promise<void> => {
    event.preventDefault();
    if (this.#state.status === 'sending') return;
    readFilled(event);
    const { lookup, view, focus } = this.#context;
    const reference = lookup.fields.reference.trim();
    const error = checkCaseLookup({ reference }).find((one) => one.field === 'reference')?.code;
    if (error) {
      this.#set({ status: 'editing', error });
      return focus('reference');
    }
    this.#set({ status: 'sending' });
    const { gateway, language } = view();
    const body: CaseLinkRequest = { reference, language };
    const answer = await callGateway<CaseLinkReceipt>(`${gateway}/v1/case-link-requests`, undefined, body);
    this.#set(
      answer.status === 'ok'
        ? { status: 'asked', minutes: answer.value.minutes }
        : { status: 'failed', failure: answer },
    );
    await focus(answer.status === 'ok' ? 'heading' : 'errors');
  };

  #set(state: State): void {
    this.#state = state;
    this.#context.host.requestUpdate();
  }
}
