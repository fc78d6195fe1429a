import { css, html, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { dialog, DialogController, tabs, TabsController } from '@plein/components/parts.js';
import { textIn } from '@plein/domain/text.js';
import type { PageResource } from '../shared/page-resource.js';
import { WorkPage } from '../shared/work-page.js';
import { workStyles } from '../shared/work.styles.js';
import { accessTerms, type AccessTerms } from './access.terms.js';
import { InvitationsSection } from './invitations.section.js';
import { KeysSection } from './keys.section.js';
import { LogSection } from './log.section.js';
import { SessionsSection } from './sessions.section.js';
import type { Confirmation, AccessContext } from './section.js';

/** Access: keys of systems, one-time links for colleagues, who is logged in, and the log of what was done. */
export class NewsroomAccess extends WorkPage {
  static override styles = [
    ...workStyles,
    css`
      .secret {
        display: flex;
        flex-wrap: wrap;
        gap: 12px;
      }
      .secret .control {
        flex: 1 1 16rem;
        max-inline-size: 44rem;
        font-family: ui-monospace, monospace;
      }
      .code {
        font-family: ui-monospace, monospace;
        font-size: var(--_small);
        overflow-wrap: anywhere;
      }
    `,
  ];

  /** Copies a text to the clipboard; tests pass their own function. */
  @property({ attribute: false }) copy: (text: string) => Promise<void> = (text) =>
    navigator.clipboard.writeText(text);
  @state() private question: Confirmation | undefined;

  readonly #tabs = new TabsController(this);
  readonly #confirming = new DialogController(this, 'confirming');
  readonly #around: AccessContext = {
    ...this.sectionContext(() => this.#terms),
    copy: (text) => this.copy(text),
    departments: () =>
      (this.context.profile?.departments ?? []).map(
        ({ code, name }) => [code, textIn(name, this.language)] as const,
      ),
    confirm: (question, from) => {
      this.question = question;
      void this.#confirming.open(from);
    },
  };
  readonly #keys = new KeysSection(this.#around);
  readonly #invitations = new InvitationsSection(this.#around);
  readonly #sessions = new SessionsSection(this.#around);
  readonly #log = new LogSection(this.#around);

  override render(): TemplateResult {
    const terms = this.#terms;
    const parts = [
      {
        id: 'keys',
        label: terms.tabs.keys,
        content: this.#section(this.#keys.list, (value) => this.#keys.render(value)),
      },
      {
        id: 'invitations',
        label: terms.tabs.invitations,
        content: this.#section(this.#invitations.list, (value) => this.#invitations.render(value)),
      },
      {
        id: 'sessions',
        label: terms.tabs.sessions,
        content: this.#section(this.#sessions.list, (value) => this.#sessions.render(value)),
      },
      {
        id: 'log',
        label: terms.tabs.log,
        content: this.#section(this.#log.list, (value) => this.#log.render(value)),
      },
    ];
    return this.page(
      terms.title,
      html`<div>${tabs(this.#tabs, terms.parts, parts)}</div>
        ${this.#dialog()}`,
    );
  }

  get #terms(): AccessTerms {
    return accessTerms[this.language];
  }

  #section<Value>(list: PageResource<Value>, shown: (value: Value) => TemplateResult): TemplateResult {
    return list.value === undefined ? this.notShown(list) : shown(list.value);
  }

  #dialog(): TemplateResult {
    const { title = '', consequence = '', yes = '', act } = this.question ?? {};
    return dialog(this.#confirming, {
      level: 2,
      title,
      close: this.common.cancel,
      content: html`<p>${consequence}</p>`,
      actions: html`<button
        type="button"
        class="button"
        @click=${() => {
          this.#confirming.close();
          act?.();
        }}
      >
        ${yes}
      </button>`,
    });
  }
}
