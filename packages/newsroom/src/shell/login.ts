import { html, nothing, type TemplateResult } from 'lit';
import { notice } from '@plein/components/parts.js';
import type { NewsroomTerms } from './newsroom.terms.js';
import type { SessionState } from './session.controller.js';

/** The view without a session: why a login is needed, and the logins that this gateway has. */
export function login(
  { reason, openIdConnect }: Extract<SessionState, { status: 'out' }>,
  terms: NewsroomTerms,
  loginUrl: string,
): TemplateResult {
  const words = terms.loginReasons[reason];
  return html`
    <div class="login">
      <h1 tabindex="-1">${terms.login}</h1>
      ${reason === 'link-used' ? notice('warning', words) : html`<p>${words}</p>`}
      ${
        openIdConnect
          ? html`<p><a class="button wide" href=${loginUrl}>${terms.loginWithAccount}</a></p>`
          : nothing
      }
      <p class="quiet">${reason === 'link-used' ? terms.freshLink : terms.loginByLink}</p>
    </div>
  `;
}
