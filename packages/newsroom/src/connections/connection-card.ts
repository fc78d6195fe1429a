import { html, nothing, type TemplateResult } from 'lit';
import { badge } from '@plein/components/parts.js';
import type { Connection, OutgoingMessage } from '@plein/domain/connections.js';
import { momentIn } from '../shared/format-date.js';
import type { NewsroomLanguage } from '../shell/language.js';
import type { ConnectionsTerms } from './connections.terms.js';
import { faultInWords, systemName } from './in-words.js';

interface Shown {
  readonly terms: ConnectionsTerms;
  readonly language: NewsroomLanguage;
  readonly now: Date;
  /** What would be sent, where somebody asked for it. */
  readonly preview: readonly OutgoingMessage[] | undefined;
  readonly isTesting: boolean;
  readonly test: () => void;
  readonly showPreview: () => void;
  readonly retry: () => void;
}

/** A connection: whether it works and since when, what waits, and what an administrator can do. */
export function connectionCard(connection: Connection, shown: Shown): TemplateResult {
  const { terms, isTesting, test, retry } = shown;
  const { id, isConfigured, isPaused, repeats, deliveries } = connection;
  const name = systemName(connection, terms);
  return html`<li class="card stack" id="connection-${id}">
    <div class="between">
      <h2 class="path">${name}</h2>
      ${stateOf(connection, terms)}
    </div>
    ${history(connection, shown)} ${isConfigured ? nothing : html`<p>${terms.absentHelp}</p>`}
    ${isPaused ? html`<p>${terms.pausedHelp}</p>` : nothing}
    ${deliveries ? waiting(deliveries, shown) : nothing}
    ${repeats === undefined ? nothing : html`<p class="quiet small">${terms.repeats[repeats]}</p>`}
    <div class="row">
      ${
        isConfigured
          ? html`<button
              type="button"
              class="button second"
              aria-label="${terms.test}: ${name}"
              aria-disabled=${isTesting}
              @click=${test}
            >
              ${isTesting ? terms.testing : terms.test}
            </button>`
          : nothing
      }
      ${
        isConfigured && deliveries && deliveries.stuck > 0
          ? html`<button
              type="button"
              class="button second"
              aria-label="${terms.retryAll(deliveries.stuck)}: ${name}"
              @click=${retry}
            >
              ${terms.retryAll(deliveries.stuck)}
            </button>`
          : nothing
      }
    </div>
    ${isConfigured && deliveries ? dryRun(name, shown) : nothing}
  </li>`;
}

function stateOf({ state, isConfigured, isPaused }: Connection, terms: ConnectionsTerms): TemplateResult {
  if (!isConfigured) return badge('warning', terms.absent);
  if (state === 'fails') return badge('negative', terms.fails);
  if (isPaused) return badge('warning', terms.paused);
  return state === 'answers' ? badge('positive', terms.works) : badge('neutral', terms.notTested);
}

function history({ since, lastAnswerAt, lastFault }: Connection, { terms, language, now }: Shown): unknown {
  const lines = [
    ...(since === undefined ? [] : [terms.since(momentIn(language, since, now))]),
    ...(lastAnswerAt === undefined ? [] : [terms.lastAnswer(momentIn(language, lastAnswerAt, now))]),
  ];
  return html`${lines.length === 0 ? nothing : html`<p class="quiet small numbered">${lines.join(' ')}</p>`}
  ${
    lastFault === undefined
      ? nothing
      : html`<p class="small numbered">
          ${terms.lastFault(momentIn(language, lastFault.at, now), faultInWords(lastFault, terms))}
        </p>`
  }`;
}

function waiting(
  { waiting: count, stuck, delivered, oldest }: NonNullable<Connection['deliveries']>,
  { terms, language, now }: Shown,
): TemplateResult {
  return html`<p class="numbered">
    ${terms.counts(count, stuck, delivered)}
    ${oldest === undefined ? nothing : terms.oldest(momentIn(language, oldest, now))}
  </p>`;
}

function dryRun(name: string, { terms, preview, showPreview }: Shown): TemplateResult {
  return html`<details @toggle=${showPreview}>
    <summary aria-label="${terms.preview}: ${name}">${terms.preview}</summary>
    <div class="stack">
      <p class="quiet">${terms.previewHelp}</p>
      ${(preview ?? []).map(
        ({ to, body }) =>
          html`<p class="path"><strong>${terms.messageTo}</strong> ${to}</p>
            <pre class="message">${body}</pre>`,
      )}
    </div>
  </details>`;
}
