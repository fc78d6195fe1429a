import { html, type TemplateResult } from 'lit';
import { notice, table } from '@plein/components/parts.js';
import type { OpenSession, SessionList, SessionsEnding } from '@plein/domain/newsroom.js';
import { PageResource } from '../shared/page-resource.js';
import { momentIn } from '../shared/format-date.js';
import { roleInShort, type AccessContext, type Confirmation } from './section.js';

/** Who is logged in now, so that an administrator can log somebody out. */
export class SessionsSection {
  readonly list: PageResource<SessionList>;
  readonly #around: AccessContext;
  #failure: string | undefined;

  constructor(around: AccessContext) {
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
        roleInShort(this.#around, session.actor),
        momentIn(language(), session.createdAt, now()),
        momentIn(language(), session.expiresAt, now()),
        this.#actions(session, sessions),
      ]),
    });
  }

  #actions(session: OpenSession, sessions: readonly OpenSession[]): TemplateResult {
    const { id, actor } = session;
    const terms = this.#around.terms();
    const count = sessions.filter((one) => one.actor.id === actor.id).length;
    const one = this.#button(terms.endSession, actor.name, {
      title: terms.endSessionAsk(actor.name),
      consequence: terms.endSessionConsequence,
      yes: terms.endSessionYes,
      act: () => void this.#end(`/v1/sessions/${id}/revocation`),
    });
    if (count < 2) return one;
    const all = this.#button(terms.endSessions, actor.name, {
      title: terms.endSessionsAsk(actor.name),
      consequence: terms.endSessionsConsequence(count),
      yes: terms.endSessionYes,
      act: () => void this.#end('/v1/session-revocations', { actor: actor.id }),
    });
    return html`<div class="row">${one} ${all}</div>`;
  }

  #button(words: string, name: string, question: Confirmation): TemplateResult {
    const { confirm } = this.#around;
    return html`<button
      type="button"
      class="button plain"
      aria-label="${words}: ${name}"
      @click=${({ currentTarget }: Event) => {
        confirm(question, currentTarget);
      }}
    >
      ${words}
    </button>`;
  }

  async #end(path: string, body?: SessionsEnding): Promise<void> {
    const { ask, terms, say, focusOn } = this.#around;
    const answer = await ask(path, { method: 'POST', ...(body && { body }) });
    const failed = answer.status === 'unreachable' ? terms().failed : terms().sessionGone;
    this.#failure = answer.status === 'ok' ? undefined : failed;
    await this.list.refresh();
    if (answer.status === 'ok') say(terms().saidEnded);
    await focusOn('h1');
  }
}
