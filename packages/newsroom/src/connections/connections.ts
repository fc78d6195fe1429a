import { css, html, nothing, type TemplateResult } from 'lit';
import { state } from 'lit/decorators.js';
import { badge, emptyState, infoIcon, notice } from '@plein/components/parts.js';
import type {
  Connection,
  ConnectionList,
  ConnectionPreview,
  Delivery,
  DeliveryList,
  DeliveryRetryReceipt,
  OutgoingMessage,
} from '@plein/domain/connections.js';
import { momentIn } from '../shared/format-date.js';
import { PageResource } from '../shared/page-resource.js';
import { WorkPage } from '../shared/work-page.js';
import { workStyles } from '../shared/work.styles.js';
import { connectionCard } from './connection-card.js';
import { connectionsTerms, type ConnectionsTerms } from './connections.terms.js';
import { faultInWords, findingOf, systemName } from './in-words.js';

/** The connections to outside systems: whether each answers, what waits for it, and what did not work yet. */
export class NewsroomConnections extends WorkPage {
  static override styles = [
    ...workStyles,
    css`
      .path {
        overflow-wrap: anywhere;
      }
      .plain-list {
        margin: 0;
        padding: 0;
        list-style: none;
      }
      .plain-list > li + li {
        padding-block-start: 16px;
        border-block-start: 1px solid var(--_line);
      }
      .tight {
        gap: 4px;
      }
      h3 {
        margin: 0;
        overflow-wrap: anywhere;
      }
      .message {
        margin: 0;
        padding: 12px;
        white-space: pre-wrap;
        overflow-wrap: anywhere;
        font-size: var(--_small);
        background: var(--_soft);
        border-radius: var(--_radius-control);
      }
    `,
  ];

  @state() private previews: Readonly<Record<string, readonly OutgoingMessage[]>> = {};
  @state() private testing: string | undefined;
  @state() private failure: string | undefined;

  readonly #list = new PageResource<ConnectionList>(this, () => this.ask('/v1/connections'));
  readonly #troubled = new PageResource<DeliveryList>(this, () => this.ask('/v1/deliveries'));

  override render(): TemplateResult {
    const terms = this.#terms;
    return this.loadedPage(this.#list, terms.title, ({ connections }) =>
      this.page(
        findingOf(connections, terms),
        html`
          <p class="quiet">${terms.intro}</p>
          ${this.failure ? notice('negative', this.failure) : nothing}
          ${connections.length === 0 ? this.#none() : this.#cards(connections)} ${this.#trouble(connections)}
        `,
      ),
    );
  }

  get #terms(): ConnectionsTerms {
    return connectionsTerms[this.language];
  }

  #none(): TemplateResult {
    const { none, noneHelp, guide, toGuide } = this.#terms;
    return emptyState({
      icon: infoIcon,
      level: 2,
      id: 'no-connections',
      title: none,
      content: html`<p>${noneHelp}</p>`,
      action: html`<a class="button second" href=${guide}>${toGuide}</a>`,
    });
  }

  #cards(connections: readonly Connection[]): TemplateResult {
    return html`<ul class="list" id="connections">
      ${connections.map((connection) =>
        connectionCard(connection, {
          terms: this.#terms,
          language: this.language,
          now: this.context.now(),
          preview: this.previews[connection.id],
          isTesting: this.testing === connection.id,
          test: () => void this.#test(connection),
          showPreview: () => void this.#preview(connection.id),
          retry: () => void this.#retry(`/v1/connections/${connection.id}/retry`),
        }),
      )}
    </ul>`;
  }

  #trouble(connections: readonly Connection[]): unknown {
    const deliveries = this.#troubled.value?.deliveries ?? [];
    if (deliveries.length === 0) return nothing;
    const terms = this.#terms;
    return html`<section class="card stack" aria-labelledby="troubled-title">
      <h2 id="troubled-title">${terms.troubled}</h2>
      <p class="quiet">${terms.troubledHelp}</p>
      <ul class="plain-list stack" id="troubled">
        ${deliveries.map((delivery) => this.#item(delivery, connections))}
      </ul>
    </section>`;
  }

  #item(delivery: Delivery, connections: readonly Connection[]): TemplateResult {
    const { id, connection, reference, state: at, createdAt, attempts, nextAt, fault } = delivery;
    const terms = this.#terms;
    const moment = (when: string): string => momentIn(this.language, when, this.context.now());
    const known = connections.find((one) => one.id === connection);
    return html`<li class="stack tight">
      <div class="between">
        <h3>${reference}, ${systemName(known ?? { id: connection, system: connection }, terms)}</h3>
        ${at === 'stuck' ? badge('negative', terms.stuck) : badge('warning', terms.waits)}
      </div>
      ${fault === undefined ? nothing : html`<p>${capitalised(faultInWords(fault, terms))}</p>`}
      <p class="quiet small numbered">
        ${terms.tried(moment(createdAt), attempts)}
        ${nextAt === undefined ? nothing : terms.next(moment(nextAt))}
      </p>
      <button
        type="button"
        class="button plain start"
        aria-label="${terms.retry}: ${reference}"
        @click=${() => void this.#retry(`/v1/deliveries/${id}/retry`)}
      >
        ${terms.retry}
      </button>
    </li>`;
  }

  async #test(connection: Connection): Promise<void> {
    if (this.testing !== undefined) return;
    const terms = this.#terms;
    const name = systemName(connection, terms);
    this.testing = connection.id;
    this.say(terms.testing);
    const answer = await this.ask<Connection>(`/v1/connections/${connection.id}/check`, { method: 'POST' });
    this.testing = undefined;
    this.failure = answer.status === 'ok' ? undefined : terms.failed;
    if (answer.status !== 'ok') return;
    const { state: now, lastFault } = answer.value;
    this.say(
      now === 'answers' || lastFault === undefined
        ? terms.saidWorks(name)
        : terms.saidFails(name, faultInWords(lastFault, terms)),
    );
    const { connections } = this.#list.value ?? { connections: [] };
    this.#list.change({
      connections: connections.map((one) => (one.id === answer.value.id ? answer.value : one)),
    });
  }

  async #preview(id: string): Promise<void> {
    if (this.previews[id] !== undefined) return;
    const answer = await this.ask<ConnectionPreview>(`/v1/connections/${id}/preview`);
    this.failure = answer.status === 'ok' ? undefined : this.#terms.failed;
    if (answer.status === 'ok') this.previews = { ...this.previews, [id]: answer.value.messages };
  }

  async #retry(path: string): Promise<void> {
    const terms = this.#terms;
    const answer = await this.ask<DeliveryRetryReceipt>(path, { method: 'POST' });
    this.failure =
      answer.status === 'ok' ? undefined : answer.status === 'invalid' ? terms.gone : terms.failed;
    await Promise.all([this.#list.refresh(), this.#troubled.refresh()]);
    if (answer.status === 'ok') this.say(terms.saidRetried(answer.value.count));
    await this.focusOn('h1');
  }
}

function capitalised(sentence: string): string {
  return sentence.charAt(0).toUpperCase() + sentence.slice(1);
}
