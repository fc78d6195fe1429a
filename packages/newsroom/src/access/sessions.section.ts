import { html, type TemplateResult } from 'lit';
import { notice, table } from '@plein/components/parts.js';
import type { OpenSession, SessionList } from '@plein/domain/newsroom.js';
import { PageResource } from '../shared/page-resource.js';
import { momentIn } from '../shared/format-date.js';
import type { SectionContext } from './section.js';

/** Who is logged in now, so that an administrator can log somebody out. */
export class SessionsSection {
  readonly list: PageResource<SessionList>;
  readonly #around: SectionContext;
  #failure: string | undefined;

  constructor(around: SectionContext) {
    this.#around = around;
    this.list = new PageResource(around.host, () => around.ask('/v1/sessions'));
  }

  render({ sessions }: SessionList): TemplateResult {
    const terms = this.#around.terms();
    return html`
      <div class="stack">
        <p>${terms.sessionsHelp}</p>
        ${this.#failure ? notice('negative', this.#failure) : ''}
        ${sessions.length === 0 ? html`<p class="quiet">${terms.noSessions}</p>` : this.#table(sessions)}
      </div>
    `;
  }

  #table(sessions: readonly OpenSession[]): TemplateResult {
    const { terms: termsOf, language, now } = this.#around;
    const terms = termsOf();
    const labels = [terms.person, terms.role, terms.since, terms.endsAt, terms.action];
    return table({
      id: 'sessions-list',
      caption: terms.sessions,
      columns: labels.map((label) => ({ label })),
      rows: sessions.map((session) => [
        session.mine ? terms.thisIsYou(session.actor.name) : session.actor.name,
        terms.shortRoles[session.actor.role],
        momentIn(language(), session.createdAt, now()),
        momentIn(language(), session.expiresAt, now()),
        this.#button(session),
      ]),
    });
  }

  #button({ id, actor }: OpenSession): TemplateResult {
    const { terms: termsOf, confirm } = this.#around;
    const terms = termsOf();
    const question = {
      title: terms.endSessionAsk(actor.name),
      consequence: terms.endSessionConsequence,
      yes: terms.endSessionYes,
      act: () => void this.#end(id),
    };
    return html`<button
      type="button"
      class="button plain"
      aria-label="${terms.endSession}: ${actor.name}"
      @click=${({ currentTarget }: Event) => {
        confirm(question, currentTarget);
      }}
    >
      ${terms.endSession}
    </button>`;
  }

  async #end(id: string): Promise<void> {
    const { ask, terms, say, focusOn } = this.#around;
    const answer = await ask(`/v1/sessions/${id}/revocation`, { method: 'POST' });
    const failed = answer.status === 'unreachable' ? terms().failed : terms().sessionGone;
    this.#failure = answer.status === 'ok' ? undefined : failed;
    await this.list.refresh();
    if (answer.status === 'ok') say(terms().saidEnded);
    await focusOn('h1');
  }
}
