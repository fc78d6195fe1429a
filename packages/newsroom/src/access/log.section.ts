import { html, nothing, type TemplateResult } from 'lit';
import { table } from '@plein/components/parts.js';
import { auditActions, type AuditLog } from '@plein/domain/newsroom.js';
import { selectField } from '../shared/controls.js';
import { PageResource } from '../shared/page-resource.js';
import { momentIn } from '../shared/format-date.js';
import type { AccessContext } from './section.js';

/** Who did what: newest first, older entries on demand. */
export class LogSection {
  readonly list: PageResource<AuditLog>;
  readonly #around: AccessContext;
  #action = '';
  #isBusy = false;

  constructor(around: AccessContext) {
    this.#around = around;
    this.list = new PageResource(around.host, () => around.ask('/v1/audit-entries'));
  }

  render({ entries, next }: AuditLog): TemplateResult {
    const { terms: termsOf, language, now, host } = this.#around;
    const terms = termsOf();
    const shown = entries.filter(({ action }) => this.#action === '' || action === this.#action);
    return html`
      <div class="stack">
        <p>${terms.logHelp}</p>
        <div class="toolbar">
          ${selectField({
            id: 'log-action',
            label: terms.filter,
            value: this.#action,
            options: [
              ['', terms.everything],
              ...auditActions.map((code) => [code, terms.actions[code]] as const),
            ],
            choose: (action) => {
              this.#action = action;
              host.requestUpdate();
            },
          })}
        </div>
        ${
          shown.length === 0
            ? html`<p class="quiet">${entries.length === 0 ? terms.noEntries : terms.noneOfThese}</p>`
            : table({
                id: 'log-table',
                caption: terms.log,
                hidesCaption: true,
                columns: [terms.when, terms.who, terms.what, terms.about, terms.detail].map((label) => ({
                  label,
                })),
                rows: shown.map(({ at, actor, action, subject, detail }) => [
                  html`<span class="numbered">${momentIn(language(), at, now())}</span>`,
                  actor.name,
                  terms.actions[action],
                  html`<span class="code">${subject}</span>`,
                  detail ?? nothing,
                ]),
              })
        }
        ${
          next === undefined
            ? nothing
            : html`<button
                type="button"
                class="button second start"
                aria-disabled=${this.#isBusy}
                @click=${() => this.#more(next)}
              >
                ${terms.older}
              </button>`
        }
      </div>
    `;
  }

  async #more(next: string): Promise<void> {
    if (this.#isBusy) return;
    const { ask, say, common } = this.#around;
    this.#isBusy = true;
    const answer = await ask<AuditLog>(`/v1/audit-entries?before=${encodeURIComponent(next)}`);
    this.#isBusy = false;
    const known = this.list.value;
    if (answer.status === 'ok' && known) {
      this.list.give({ ...answer.value, entries: [...known.entries, ...answer.value.entries] });
    } else say(common().failed);
  }
}
