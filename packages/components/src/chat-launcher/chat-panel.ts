import { adoptStyles, html, nothing, type LitElement, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import type { ChatTurn } from '@plein/domain/chat.js';
import { openingAt } from '@plein/domain/opening-hours.js';
import type { Announcement } from '@plein/domain/vocabulary.js';
import { configuration } from '../configuration.js';
import { FormDraft } from '../controllers/form-draft.js';
import { ProfileController } from '../controllers/profile.js';
import { baseStyles } from '../parts/base.styles.js';
import { buttonStyles } from '../parts/button.styles.js';
import { fieldStyles } from '../parts/field.styles.js';
import { heading, headingLevel } from '../parts/heading.js';
import { backIcon, closeIcon } from '../parts/icons.js';
import { notice } from '../parts/notice.js';
import { noticeStyles } from '../parts/notice.styles.js';
import type { Settings } from '../settings.js';
import { kinds } from '../terms/personal-data.js';
import type { TermLanguage } from '../terms/terms.js';
import { questionError, questionForm, type QuestionError } from './chat-form.js';
import { ConversationController } from './chat-launcher.controller.js';
import { chatPanelStyles } from './chat-panel.styles.js';
import type { ChatTerms } from './chat-launcher.terms.js';
import { panelInDutch, type ChatPanelTerms } from './chat-panel.terms.js';
import { askCallback, contactView, loadContact } from './chat-person.js';
import { download, transcriptText } from './chat-transcript.js';
import { chatTurn, comingAnswer, suggestedQuestions } from './chat-turns.js';

/** Detail of `plein-handover`. */
export interface Handover {
  readonly transcript: readonly ChatTurn[];
}

/** The launcher, as far as its panel needs it. */
export interface PanelHost extends LitElement {
  readonly settings: Settings;
  readonly language: string;
  readonly headingLevel: number;
}

/** How the panel tells the page what happened. */
export interface PanelReports {
  readonly announce: (announcement: Announcement) => void;
  readonly emit: (name: 'plein-chat-opened' | 'plein-chat-closed') => void;
  /** What the launcher says, and in which language. */
  readonly words: () => { readonly terms: ChatTerms; readonly language: TermLanguage };
}

/** Up to this width the panel fills the window and nothing beside it can be reached. */
const phone = '(max-width: 40rem)';

/** The conversation as a dialog in the shadow root of its launcher. */
export class ChatPanel {
  open = false;
  readonly #host: PanelHost;
  readonly #reports: PanelReports;
  readonly #conversation: ConversationController;
  readonly #profile: ProfileController;
  readonly #draft = new FormDraft<{ readonly question: string }>('chat');
  #view: 'chat' | 'person' = 'chat';
  #error: QuestionError | undefined;
  #note: string | undefined;

  constructor(host: PanelHost, reports: PanelReports) {
    this.#host = host;
    this.#reports = reports;
    this.#conversation = new ConversationController(host, reports.announce);
    this.#profile = new ProfileController(host);
    const { elementStyles } = host.constructor as typeof LitElement;
    const own = [baseStyles, buttonStyles, fieldStyles, noticeStyles];
    adoptStyles(host.renderRoot as ShadowRoot, [...own, ...elementStyles, chatPanelStyles]);
  }

  /** Opens the panel and brings the focus in it, or closes it. */
  async toggle(): Promise<void> {
    if (this.open) {
      this.#close();
      return;
    }
    this.open = true;
    this.#profile.use(this.#host.settings.profile);
    await this.#drawn();
    const modal = matchMedia(phone).matches;
    if (modal) this.#dialog.showModal();
    else this.#dialog.show();
    // On a phone the field would bring the keyboard up, over half of what is to be read.
    this.#focus(modal ? '#chat-title' : '#question');
    this.#scroll();
    this.#reports.emit('plein-chat-opened');
  }

  render(): TemplateResult {
    const terms = this.#terms;
    const level = headingLevel(this.#host.headingLevel);
    return html`
      <dialog
        class="panel"
        part="panel"
        aria-labelledby="chat-title"
        aria-describedby="chat-machine"
        @keydown=${this.#key}
        @close=${this.#closed}
      >
        <div class="head">
          ${heading(level, terms.title, 'title', 'chat-title')}
          <button type="button" class="button plain close" @click=${this.#close}>
            ${closeIcon}${terms.close}
          </button>
          <p class="small" id="chat-machine">${terms.machine}</p>
          ${
            this.#view === 'chat'
              ? html`<button type="button" class="button second person" @click=${this.#handOver}>
                  ${terms.person}
                </button>`
              : html`<button type="button" class="button plain person" @click=${this.#backToChat}>
                  ${backIcon}${terms.backToChat}
                </button>`
          }
        </div>
        ${this.#view === 'chat' ? this.#renderChat(terms) : contactView(this.#host.settings, level, terms.personFallback)}
      </dialog>
    `;
  }

  #renderChat(terms: ChatPanelTerms): TemplateResult {
    const { language, terms: all } = this.#reports.words();
    const kindWords = all.kinds ?? kinds;
    const { turns, answering, failure } = this.#conversation;
    const suggestions = answering === undefined && !failure ? turns.at(-1)?.suggestions : undefined;
    return html`
      <div class="log" id="log" role="log" tabindex="0" aria-label=${terms.log}>
        <div class="turn assistant"><p class="said">${terms.welcome}</p></div>
        ${repeat(
          turns,
          (_, index) => index,
          (turn) => chatTurn(turn, terms, kindWords, language),
        )}
        ${answering === undefined ? nothing : comingAnswer(answering, terms)}
        ${suggestions ? suggestedQuestions(suggestions, terms, this.#suggest) : nothing}
        ${this.#note ? notice('info', this.#note) : nothing}
        ${
          failure
            ? notice(
                'negative',
                terms[failure],
                html`<p>${terms.stays}</p>
                  <div>
                    <button type="button" class="button second" @click=${this.#retry}>${terms.retry}</button>
                  </div>`,
              )
            : nothing
        }
      </div>
      ${questionForm({
        terms,
        question: this.#draft.fields.question ?? '',
        error: this.#error,
        busy: answering !== undefined,
        type: this.#type,
        send: this.#send,
      })}
      <div class="row keep" ?hidden=${turns.length === 0}>
        <button type="button" class="button plain" @click=${this.#save}>${terms.save}</button>
        <button type="button" class="button plain" @click=${this.#forget}>${terms.forget}</button>
      </div>
    `;
  }

  get #terms(): ChatPanelTerms {
    return this.#reports.words().terms.panel ?? panelInDutch;
  }

  get #dialog(): HTMLDialogElement {
    return this.#host.renderRoot.querySelector('dialog') as HTMLDialogElement;
  }

  readonly #close = (): void => {
    this.#dialog.close();
    this.#closed();
  };

  /** The browser tells of every close, ours too. */
  readonly #closed = (): void => {
    if (!this.open) return;
    this.open = false;
    this.#conversation.end();
    this.#host.requestUpdate();
    this.#focus('.pill');
    this.#reports.emit('plein-chat-closed');
  };

  readonly #key = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape') return;
    event.preventDefault();
    event.stopPropagation();
    this.#close();
  };

  readonly #type = (question: string): void => {
    this.#draft.set('question', question);
    this.#error = undefined;
    this.#host.requestUpdate();
  };

  readonly #send = async (): Promise<void> => {
    if (this.#conversation.answering !== undefined) return;
    const question = (this.#draft.fields.question ?? '').trim();
    this.#error = questionError(question);
    if (!this.#error) await this.#ask(question);
    else this.#host.requestUpdate();
    this.#focus('#question');
  };

  readonly #suggest = (question: string): void => {
    void this.#ask(question);
    this.#focus('#question');
  };

  readonly #retry = (): void => {
    void this.#followed(this.#conversation.retry());
  };

  readonly #save = (): void => {
    const { fileName, you, assistant } = this.#terms;
    const text = transcriptText(this.#conversation.transcript, {
      you,
      assistant,
      language: this.#reports.words().language,
    });
    download(text, fileName);
  };

  readonly #forget = (): void => {
    this.#conversation.forget();
    this.#focus('#question');
  };

  readonly #backToChat = (): void => {
    this.#view = 'chat';
    void this.#drawn().then(() => {
      this.#focus('#question');
    });
  };

  /** Offers the conversation to the page; where nobody takes it, a person calls back. */
  readonly #handOver = async (): Promise<void> => {
    const { transcript } = this.#conversation;
    this.#reports.announce({
      name: 'chat.handed-over',
      detail: { turns: transcript.length, open: this.#personNow },
    });
    const offer = new CustomEvent<Handover>('plein-handover', {
      bubbles: true,
      composed: true,
      cancelable: true,
      detail: { transcript },
    });
    if (!this.#host.dispatchEvent(offer)) {
      this.#note = this.#terms.personClaimed;
      this.#close();
      return;
    }
    try {
      await loadContact();
      this.#view = 'person';
      await this.#drawn();
      askCallback(this.#host.renderRoot, transcript);
    } catch {
      this.#view = 'chat';
      this.#note = this.#terms.personFailed;
      this.#host.requestUpdate();
    }
  };

  get #personNow(): boolean {
    const profile = this.#profile.value;
    const now = configuration().now();
    return !!profile?.channels.some(
      (channel) => channel.kind === 'phone' && openingAt(channel, profile.holidays, now).open,
    );
  }

  async #ask(question: string): Promise<void> {
    this.#note = undefined;
    this.#draft.clear();
    await this.#followed(this.#conversation.ask(question));
  }

  /** Keeps the last question with the beginning of its answer in view. */
  async #followed(answer: Promise<void>): Promise<void> {
    await this.#drawn();
    this.#scroll();
    await answer;
    await this.#drawn();
    this.#scroll();
  }

  async #drawn(): Promise<void> {
    this.#host.requestUpdate();
    await this.#host.updateComplete;
  }

  #scroll(): void {
    const log = this.#host.renderRoot.querySelector<HTMLElement>('#log');
    const last = [...(log?.querySelectorAll<HTMLElement>('.turn.resident') ?? [])].at(-1);
    if (last) log?.scrollTo({ top: last.offsetTop - log.offsetTop - 16 });
  }

  #focus(selector: string): void {
    this.#host.renderRoot.querySelector<HTMLElement>(selector)?.focus();
  }
}
