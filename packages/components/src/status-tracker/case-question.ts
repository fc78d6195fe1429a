import { html, type ReactiveControllerHost, type TemplateResult } from 'lit';
import { ProfileController } from '../controllers/profile.js';
import { notice } from '../parts/notice.js';
import { questionInDutch } from './case-question.terms.js';
import type { StatusTerms } from './terms/nl.js';

/** Shows how to ask a question if the page has no contact widget: by the phone number of the profile. */
export class CaseQuestion {
  readonly #profile: ProfileController;

  constructor(host: ReactiveControllerHost, profileUrl: string) {
    this.#profile = new ProfileController(host);
    this.#profile.use(profileUrl);
  }

  render(reference: string, { question: terms = questionInDutch }: StatusTerms): TemplateResult {
    const { state, value } = this.#profile;
    const phone = value?.channels.find(
      ({ kind, address }) => kind === 'phone' && address?.startsWith('tel:'),
    );
    const content =
      state.status === 'pending'
        ? html`<p>${terms.loading}</p>`
        : phone
          ? notice(
              'info',
              terms.mention(reference),
              html`<a class="phone alone" href=${phone.address ?? ''}
                >${terms.call(phone.displayAddress ?? '')}</a
              >`,
            )
          : notice(
              'info',
              terms.contact,
              html`<p>${terms.mention(reference)}</p>
                <slot></slot>`,
            );
    return html`<div id="question" tabindex="-1">${content}</div>`;
  }
}
