import { html, nothing, type TemplateResult } from 'lit';
import { badge, notice, table, type BadgeTone } from '@plein/components/parts.js';
import {
  roles,
  type Invitation,
  type InvitationDraft,
  type InvitationList,
  type InvitationState,
  type NewInvitation,
} from '@plein/domain/newsroom.js';
import { selectField, textField } from '../shared/controls.js';
import { Draft } from '../shared/editing/draft.js';
import { PageResource } from '../shared/page-resource.js';
import { momentIn } from '../shared/format-date.js';
import { roleInShort, wrongFields, type AccessContext } from './section.js';
import { oneTimeSecret } from './one-time-secret.js';

const tones: Record<InvitationState, BadgeTone> = {
  open: 'neutral',
  used: 'positive',
  expired: 'warning',
  revoked: 'warning',
};

/**
 * Returns a link at the address by which this page was reached, since a gateway without a public address knows only the
 * one on which it listens.
 */
function linkHere(url: string): string {
  const { pathname, hash } = new URL(url);
  return new URL(pathname + hash, location.href).href;
}

/** One-time links with which colleagues get access in a role. */
export class InvitationsSection {
  readonly list: PageResource<InvitationList>;
  readonly #around: AccessContext;
  readonly #draft = new Draft<InvitationDraft>('invitation');
  #made: NewInvitation | undefined;
  #wrong: ReadonlyMap<string, string> = new Map();
  #failure: string | undefined;
  #isBusy = false;

  constructor(around: AccessContext) {
    this.#around = around;
    this.list = new PageResource(around.host, () => around.ask('/v1/invitations'));
  }

  render({ invitations }: InvitationList): TemplateResult {
    const { terms: termsOf, language, now } = this.#around;
    const terms = termsOf();
    const made = this.#made;
    return html`
      <div class="stack">
        <p>${terms.invitationsHelp}</p>
        ${
          made
            ? oneTimeSecret(
                'new-link',
                terms.newLink,
                terms.newLinkHelp(momentIn(language(), made.expiresAt, now())),
                linkHere(made.url),
                this.#around,
              )
            : nothing
        }
        ${this.#failure ? notice('negative', this.#failure) : nothing} ${this.#form()}
        ${
          invitations.length === 0
            ? html`<p class="quiet">${terms.noInvitations}</p>`
            : this.#table(invitations)
        }
      </div>
    `;
  }

  #form(): TemplateResult {
    const terms = this.#around.terms();
    const { name = '', role = 'contact-centre', department = '' } = this.#draft.fields;
    const departments = this.#around.departments();
    const keep = (changes: Partial<InvitationDraft>): void => {
      this.#draft.keep(changes);
      this.#around.host.requestUpdate();
    };
    return html`
      <form class="form" novalidate @submit=${this.#make}>
        ${textField({
          id: 'invitation-name',
          label: terms.colleague,
          error: this.#wrong.get('/name'),
          maximum: 80,
          value: name,
          input: (value) => {
            keep({ name: value });
          },
        })}
        ${selectField({
          id: 'invitation-role',
          label: terms.role,
          value: role,
          options: roles.map((code) => [code, terms.roles[code]] as const),
          choose: (value) => {
            const chosen = roles.find((code) => code === value);
            if (chosen) keep({ role: chosen });
          },
        })}
        ${
          role === 'department-editor'
            ? selectField({
                id: 'invitation-department',
                label: terms.department,
                hint: departments.length === 0 ? terms.noDepartments : undefined,
                error: this.#wrong.get('/department'),
                value: department,
                options: [['', terms.chooseDepartment], ...departments],
                choose: (value) => {
                  keep({ department: value });
                },
              })
            : nothing
        }
        <button type="submit" class="button start" aria-disabled=${this.#isBusy}>
          ${terms.makeInvitation}
        </button>
      </form>
    `;
  }

  #table(invitations: readonly Invitation[]): TemplateResult {
    const { terms: termsOf, language, now, confirm } = this.#around;
    const terms = termsOf();
    const labels = [terms.colleague, terms.role, terms.made, terms.validUntil, terms.state, terms.action];
    return table({
      id: 'invitations-list',
      caption: terms.invitations,
      columns: labels.map((label) => ({ label })),
      rows: invitations.map(({ id, name, createdAt, expiresAt, state, ...actor }) => [
        name,
        roleInShort(this.#around, actor),
        momentIn(language(), createdAt, now()),
        momentIn(language(), expiresAt, now()),
        badge(tones[state], terms.invitationStates[state]),
        state === 'open' || state === 'used'
          ? html`<button
              type="button"
              class="button plain"
              aria-label="${terms.revoke}: ${name}"
              @click=${({ currentTarget }: Event) => {
                confirm(
                  {
                    title: terms.revokeInvitationAsk(name),
                    consequence: terms.revokeInvitationConsequence,
                    yes: terms.revokeYes,
                    act: () => void this.#revoke(id),
                  },
                  currentTarget,
                );
              }}
            >
              ${terms.revoke}
            </button>`
          : nothing,
      ]),
    });
  }

  readonly #make = async (event: Event): Promise<void> => {
    event.preventDefault();
    if (this.#isBusy) return;
    const { ask, terms, host, focusOn } = this.#around;
    const { name = '', role = 'contact-centre', department = '' } = this.#draft.fields;
    this.#isBusy = true;
    const isOfDepartment = role === 'department-editor' && department !== '';
    const body = { name: name.trim(), role, ...(isOfDepartment && { department }) };
    const answer = await ask<NewInvitation>('/v1/invitations', { method: 'POST', body });
    this.#isBusy = false;
    this.#wrong = answer.status === 'invalid' ? wrongFields(answer.problem, terms()) : new Map();
    this.#failure = answer.status === 'unreachable' ? terms().failed : undefined;
    host.requestUpdate();
    if (answer.status !== 'ok') {
      await focusOn('[aria-invalid=true]');
      return;
    }
    this.#made = answer.value;
    this.#draft.clear();
    await this.list.refresh();
    await focusOn('#new-link-panel');
  };

  async #revoke(id: string): Promise<void> {
    const { ask, terms, say, focusOn } = this.#around;
    const answer = await ask(`/v1/invitations/${id}/revocation`, { method: 'POST' });
    this.#failure =
      answer.status === 'ok' ? undefined : answer.status === 'unreachable' ? terms().failed : terms().gone;
    await this.list.refresh();
    if (answer.status === 'ok') say(terms().saidRevoked);
    await focusOn('h1');
  }
}
