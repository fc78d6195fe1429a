import { html, nothing, type TemplateResult } from 'lit';
import type { PollDraft } from '@plein/domain/newsroom.js';
import type { NewsroomContext } from '../../shell/context.js';
import { gatewayAddress } from '../../shared/page-snippet.js';
import { answersTerms } from './answers.terms.js';

/** Leads to what residents wrote in a poll, and once it has closed to what became public. */
export function answersLinks(
  { poll: { id }, state, answers }: PollDraft,
  { language, href, gateway }: Pick<NewsroomContext, 'language' | 'href' | 'gateway'>,
): TemplateResult | typeof nothing {
  if (!answers) return nothing;
  const { read, openData } = answersTerms[language];
  return html`<p class="row">
    <a class="alone" href=${href({ page: 'polls', chosen: { answers: 'waiting', poll: id } })}>${read}</a>
    ${
      state === 'closed'
        ? html`<a class="alone" href="${gatewayAddress(gateway)}/v1/polls/${id}/answers?format=csv"
            >${openData}</a
          >`
        : nothing
    }
  </p>`;
}

/** Leads to what waits for a reader in all polls, where anything does. */
export function waitingLink(
  drafts: readonly PollDraft[],
  { language, href }: Pick<NewsroomContext, 'language' | 'href'>,
): TemplateResult | typeof nothing {
  const waiting = drafts.reduce((sum, { answers }) => sum + (answers?.waiting ?? 0), 0);
  if (waiting === 0) return nothing;
  return html`<p>
    <a class="alone" href=${href({ page: 'polls', chosen: { answers: 'waiting' } })}
      >${answersTerms[language].title(waiting)}</a
    >
  </p>`;
}
