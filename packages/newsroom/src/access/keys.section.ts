import { html, nothing, type TemplateResult } from 'lit';
import { badge, notice, table } from '@plein/components/parts.js';
import { channelName } from '@plein/domain/labels.js';
import {
  apiKeyScopes,
  type ApiKey,
  type ApiKeyDraft,
  type ApiKeyScope,
  type ApiKeyList,
  type NewApiKey,
} from '@plein/domain/newsroom.js';
import { amsterdamDate } from '@plein/domain/opening-hours.js';
import { channelCodes } from '@plein/domain/vocabulary.js';
import { selectField, textField } from '../shared/controls.js';
import { Draft } from '../shared/editing/draft.js';
import { PageResource } from '../shared/page-resource.js';
import { dayIn, momentIn } from '../shared/format-date.js';
import { wrongFields, type AccessContext } from './section.js';
import { oneTimeSecret } from './one-time-secret.js';

/** Whether a key of this scope can be for one kind of channel alone. */
const hasChannel: Readonly<Record<ApiKeyScope, boolean>> = {
  events: true,
  cases: false,
  'waiting-times': true,
  'feedback-links': false,
};

interface KeyFields {
  name: string;
  source: string;
  scope: ApiKeyScope;
  channel: string;
  /** Last day: 2027-12-31. */
  end: string;
}

/** Keys of systems that send their own events: made, shown once, revoked. */
export class KeysSection {
  readonly list: PageResource<ApiKeyList>;
  readonly #around: AccessContext;
  readonly #draft = new Draft<KeyFields>('api-key');
  #made: string | undefined;
  #wrong: ReadonlyMap<string, string> = new Map();
  #failure: string | undefined;
  #isBusy = false;

  constructor(around: AccessContext) {
    this.#around = around;
    this.list = new PageResource(around.host, () => around.ask('/v1/api-keys'));
  }

  render({ apiKeys }: ApiKeyList): TemplateResult {
    const terms = this.#around.terms();
    return html`
      <div class="stack">
        <p>${terms.keysHelp}</p>
        ${this.#made === undefined ? nothing : oneTimeSecret('new-key', terms.newKey, terms.newKeyHelp, this.#made, this.#around)}
        ${this.#failure ? notice('negative', this.#failure) : nothing} ${this.#form()}
        ${apiKeys.length === 0 ? html`<p class="quiet">${terms.noKeys}</p>` : this.#table(apiKeys)}
      </div>
    `;
  }

  #form(): TemplateResult {
    const { terms: termsOf, language, common } = this.#around;
    const terms = termsOf();
    const { name = '', source = '', scope = 'events', channel = '', end = '' } = this.#draft.fields;
    const keep = (changes: Partial<KeyFields>): void => {
      this.#draft.keep(changes);
      this.#around.host.requestUpdate();
    };
    return html`
      <form class="form" novalidate @submit=${this.#make}>
        ${textField({
          id: 'key-name',
          label: terms.keyName,
          hint: terms.keyNameHint,
          error: this.#wrong.get('/name'),
          maximum: 80,
          value: name,
          input: (value) => {
            keep({ name: value });
          },
        })}
        ${textField({
          id: 'key-source',
          label: terms.keySource,
          hint: terms.keySourceHint,
          error: this.#wrong.get('/source'),
          maximum: 200,
          value: source,
          input: (value) => {
            keep({ source: value });
          },
        })}
        ${selectField({
          id: 'key-scope',
          label: terms.keyScope,
          value: scope,
          options: apiKeyScopes.map((code) => [code, terms.scopes[code]] as const),
          choose: (value) => {
            keep({ scope: value as ApiKeyScope });
          },
        })}
        ${
          !hasChannel[scope]
            ? nothing
            : selectField({
                id: 'key-channel',
                label: terms.keyChannel,
                optional: common().optional,
                value: channel,
                options: [
                  ['', terms.anyChannel],
                  ...channelCodes.map((code) => [code, channelName(code, language())] as const),
                ],
                choose: (value) => {
                  keep({ channel: value });
                },
              })
        }
        ${textField({
          id: 'key-end',
          label: terms.keyEnd,
          hint: terms.keyEndHint,
          optional: common().optional,
          error: this.#wrong.get('/expiresOn'),
          type: 'date',
          isShort: true,
          value: end,
          input: (value) => {
            keep({ end: value });
          },
        })}
        <button type="submit" class="button start" aria-disabled=${this.#isBusy}>${terms.makeKey}</button>
      </form>
    `;
  }

  #table(apiKeys: readonly ApiKey[]): TemplateResult {
    const { terms: termsOf, language, now, confirm } = this.#around;
    const terms = termsOf();
    const labels = [
      terms.keyName,
      terms.keySource,
      terms.keyChannel,
      terms.made,
      terms.lastUsed,
      terms.keyEnd,
      terms.state,
      terms.action,
    ];
    return table({
      id: 'key-list',
      caption: terms.keys,
      columns: labels.map((label) => ({ label })),
      rows: apiKeys.map(
        ({ id, name, source, scope, channel, createdAt, createdBy, lastUsedAt, revokedAt, expiresOn }) => [
          name,
          html`<span class="code">${source}</span>`,
          [
            scope === 'events' ? '' : terms.scopes[scope],
            channel ? channelName(channel, language()) : hasChannel[scope] ? terms.anyChannel : '',
          ]
            .filter(Boolean)
            .join(': '),
          terms.madeBy(momentIn(language(), createdAt, now()), createdBy),
          lastUsedAt ? dayIn(language(), lastUsedAt, now()) : terms.never,
          expiresOn ? dayIn(language(), expiresOn, now()) : terms.noEnd,
          this.#state(revokedAt, expiresOn),
          revokedAt
            ? nothing
            : html`<button
                type="button"
                class="button plain"
                aria-label="${terms.revoke}: ${name}"
                @click=${({ currentTarget }: Event) => {
                  confirm(
                    {
                      title: terms.revokeKeyAsk(name),
                      consequence: terms.revokeKeyConsequence,
                      yes: terms.revokeYes,
                      act: () => void this.#revoke(id),
                    },
                    currentTarget,
                  );
                }}
              >
                ${terms.revoke}
              </button>`,
        ],
      ),
    });
  }

  #state(revokedAt: string | undefined, expiresOn: string | undefined): TemplateResult {
    const terms = this.#around.terms();
    if (revokedAt) return badge('warning', terms.revoked);
    const isOver = expiresOn !== undefined && expiresOn < amsterdamDate(this.#around.now());
    return isOver ? badge('warning', terms.expired) : badge('positive', terms.active);
  }

  readonly #make = async (event: Event): Promise<void> => {
    event.preventDefault();
    if (this.#isBusy) return;
    const { ask, terms, host, focusOn } = this.#around;
    const { name = '', source = '', scope = 'events', channel, end } = this.#draft.fields;
    const body = {
      name: name.trim(),
      source: source.trim(),
      scope,
      ...(channel && hasChannel[scope] && { channel }),
      ...(end && { expiresOn: end }),
    } as ApiKeyDraft;
    this.#isBusy = true;
    const answer = await ask<NewApiKey>('/v1/api-keys', { method: 'POST', body });
    this.#isBusy = false;
    this.#wrong = answer.status === 'invalid' ? wrongFields(answer.problem, terms()) : new Map();
    this.#failure = answer.status === 'unreachable' ? terms().failed : undefined;
    host.requestUpdate();
    if (answer.status !== 'ok') {
      await focusOn('[aria-invalid=true]');
      return;
    }
    this.#made = answer.value.key;
    this.#draft.clear();
    await this.list.refresh();
    await focusOn('#new-key-panel');
  };

  async #revoke(id: string): Promise<void> {
    const { ask, terms, say, focusOn } = this.#around;
    const answer = await ask(`/v1/api-keys/${id}/revocation`, { method: 'POST' });
    this.#failure =
      answer.status === 'ok' ? undefined : answer.status === 'unreachable' ? terms().failed : terms().gone;
    await this.list.refresh();
    if (answer.status === 'ok') say(terms().saidRevoked);
    await focusOn('h1');
  }
}
