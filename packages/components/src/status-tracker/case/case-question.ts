import { html, type ReactiveControllerHost, type TemplateResult } from 'lit';
import { ProfileController } from '../../controllers/profile.js';
import { notice } from '../../parts/notice.js';
import { questionInDutch } from './case-question.terms.js';
import type { StatusTerms } from '../terms/nl.js';

/** Shows how to ask a question if the page has no contact widget: by the phone number of the profile. */
export class CaseQuestion {
  /** Resolves once what it says has been rendered, so that it can get the focus then and a screen reader says it. */
  readonly ready: Promise<void>;
  readonly #profile: ProfileController;

  constructor(host: ReactiveControllerHost, profileUrl: string) {
    this.#profile = new ProfileController(host);
    this.#profile.use(profileUrl);
    this.ready = new Promise((resolve) => {
      host.addController({
        hostUpdated: () => {
          if (this.#profile.state.status !== 'pending') resolve();
        },
      });
    });
  }

  render(reference: string, { question: terms = questionInDutch }: StatusTerms): TemplateResult {
    const { state, value } = this.#profile;
    const phone = value?.channels.find(
      ({ kind, address }) => kind === 'phone' && address?.startsWith('tel:'),
    );
    const content =
      state.status === 'pending'
        ? html`<p id="question-title">${terms.loading}</p>`
        : phone
          ? notice(
              'info',
              html`<span id="question-title">${terms.mention(reference)}</span>`,
              html`<a class="phone alone" href=${phone.address ?? ''}
                >${terms.call(phone.displayAddress ?? '')}</a
              >`,
            )
          : notice(
              'info',
              html`<span id="question-title">${terms.contact}</span>`,
              html`<p>${terms.mention(reference)}</p>
                <slot></slot>`,
            );
    // By its name a screen reader says what has the focus.
    return html`<div id="question" role="group" aria-labelledby="question-title" tabindex="-1">
      ${content}
    </div>`;
  }
}
