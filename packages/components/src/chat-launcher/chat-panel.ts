import { html, type LitElement, type TemplateResult } from 'lit';
import type { Announcement } from '@plein/domain/vocabulary.js';
import { configure } from '../settings/configuration.js';
import { FormDraft } from '../controllers/form-draft.js';
import { ProfileController } from '../controllers/profile.js';
import type { PageState } from '../ssr/page-state.js';
import { headingLevel } from '../parts/heading.js';
import type { Settings } from '../settings/settings.js';
import type { TermLanguage } from '../terms/terms.js';
import { questionError, questionForm, type QuestionError } from './chat-form.js';
import { chatHead, linkOrButton } from './chat-head.js';
import { ConversationController } from './chat-launcher.controller.js';
import { chatLog } from './chat-log.js';
import { adoptPanelStyles } from './adopt-panel-styles.js';
import type { ChatTerms } from './terms/nl.js';
import { panelInDutch, type ChatPanelTerms } from './chat-panel.terms.js';
import { hasFocusAround, isAside } from './keep-clear.js';
import { closeLater, closeNow, isShown } from './leaving-dialog.js';
import { askCallback, canPhone, contactView, hasForm, isClaimed, loadContact } from './handover.js';
import { download, transcriptText } from './chat-transcript.js';

export type { Handover } from './handover.js';

/** What the panel needs of its launcher. */
export interface PanelHost extends LitElement {
  readonly settings: Settings;
  readonly language: string;
  readonly headingLevel: number;
}

/** How the panel reports to its launcher, and gets its terms. */
export interface PanelReports {
  readonly announce: (announcement: Announcement) => void;
  readonly emit: (name: 'plein-chat-opened' | 'plein-chat-closed') => void;
  /** Terms of the launcher, and their language. */
  readonly words: () => { readonly terms: ChatTerms; readonly language: TermLanguage };
}

/** Up to this width the panel is modal and fills the window. */
const phone = '(max-width: 40rem)';

/** The conversation in the shadow root of its launcher: a dialog, or a section on a page of the gateway. */
export class ChatPanel {
  open = false;
  /** State of the gateway's page around the conversation; undefined on any other page. */
  readonly page: PageState | undefined;
  readonly #host: PanelHost;
  readonly #reports: PanelReports;
  readonly #conversation: ConversationController;
  readonly #profile: ProfileController;
  readonly #draft = new FormDraft<{ readonly question: string }>('chat');
  #view: 'chat' | 'opening' | 'person' = 'chat';
  #error: QuestionError | undefined;
  #note: string | undefined;

  constructor(host: PanelHost, reports: PanelReports, page?: PageState) {
    this.#host = host;
    this.#reports = reports;
    this.page = page;
    this.#conversation = new ConversationController(host, reports.announce, page);
    this.#profile = new ProfileController(host);
    adoptPanelStyles(host);
    this.#error = page?.errors?.[0]?.code as QuestionError | undefined;
    const [question] = page?.values?.['question'] ?? [];
    if (question) this.#draft.give('question', question);
  }

  /** Opens the panel and moves the focus into it, or closes it. */
  async toggle(): Promise<void> {
    if (this.open) {
      if (isAside(this.#dialog)) this.#focus('#question');
      else this.#close();
      return;
    }
    closeNow(this.#dialog);
    this.open = true;
    this.#profile.use(this.#host.settings.profile);
    await this.#afterRender();
    const modal = matchMedia(phone).matches;
    if (modal) this.#dialog.showModal();
    else this.#dialog.show();
    // On a phone, a focused field would open the keyboard over half of the text.
    this.#focus(modal ? '#chat-title' : '#question');
    this.#scroll();
    this.#reports.emit('plein-chat-opened');
  }

  render(): TemplateResult {
    if (this.page) this.#profile.use(this.#host.settings.profile);
    const terms = this.#terms;
    const level = headingLevel(this.#host.headingLevel);
    const content = html`
      ${chatHead({
        terms,
        level,
        page: this.page,
        ...{ view: this.#view, hasForm: () => hasForm(this.#host) },
        close: this.#close,
        toPerson: this.#handOver,
        toChat: this.#backToChat,
      })}
      ${this.#view === 'chat' ? this.#renderChat(terms) : contactView(this.#host.settings, level, terms.personFallback)}
    `;
    return this.page
      ? html`<section class="panel" part="panel" aria-labelledby="chat-title">${content}</section>`
      : html`<dialog
          class="panel"
          part="panel"
          aria-labelledby="chat-title"
          aria-describedby="chat-machine"
          tabindex="-1"
          @keydown=${this.#key}
          @close=${this.#closed}
        >
          ${content}
        </dialog>`;
  }

  #renderChat(terms: ChatPanelTerms): TemplateResult {
    const conversation = this.#conversation;
    const { turns, answering } = conversation;
    const { page } = this;
    const isSent = !!page && !this.#host.hasUpdated;
    return html`
      ${chatLog({
        conversation,
        terms,
        words: this.#reports.words(),
        buttons: page ? 'submit' : 'button',
        isSent,
        note: this.#note,
        suggest: this.#suggest,
        retry: this.#retry,
      })}
      ${questionForm({
        terms,
        question: this.#question,
        error: this.#error,
        busy: answering !== undefined,
        page,
        isSent,
        type: this.#type,
        send: this.#send,
      })}
      <div class="row keep" ?hidden=${turns.length === 0}>
        <button type="button" class="button plain scripted" @click=${this.#save}>${terms.save}</button>
        ${linkOrButton('plain', page?.links?.['clear'], this.#clear, terms.clear)}
      </div>
    `;
  }

  /** The text in the field. The first render uses that of the page, since a server knows no draft. */
  get #question(): string {
    const isFirst = this.page && !this.#host.hasUpdated;
    return (isFirst ? this.page?.values?.['question']?.[0] : this.#draft.fields.question) ?? '';
  }

  get #terms(): ChatPanelTerms {
    return this.#reports.words().terms.panel ?? panelInDutch;
  }

  get #dialog(): HTMLDialogElement {
    return this.#host.renderRoot.querySelector('dialog') as HTMLDialogElement;
  }

  readonly #close = (): void => {
    const dialog = this.#dialog;
    if (dialog.matches(':modal') || hasFocusAround(this.#host)) dialog.close();
    else closeLater(dialog, this.#host.renderRoot.querySelector<HTMLElement>('.pill'));
    this.#closed();
  };

  /** Handles every close event. `#close()` causes one too. */
  readonly #closed = (): void => {
    if (!this.open || isShown(this.#dialog)) return;
    this.open = false;
    this.#conversation.end();
    this.#host.requestUpdate();
    // Escape on the page leaves the focus where it is.
    if (!hasFocusAround(this.#host)) this.#focus('.pill');
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
    const question = this.#question.trim();
    this.#error = questionError(question);
    if (!this.#error) await this.#ask(question);
    else this.#host.requestUpdate();
    this.#focus('#question');
  };

  readonly #suggest = (question: string): void => {
    this.#error = undefined;
    void this.#ask(question);
    this.#focus('#question');
  };

  readonly #retry = (event: Event): void => {
    event.preventDefault();
    // On a page that could not answer, the question is still in its form.
    if (this.#conversation.turns.at(-1)?.who === 'resident') void this.#followed(this.#conversation.retry());
    else void this.#send();
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

  readonly #clear = (event: Event): void => {
    event.preventDefault();
    this.#conversation.clear();
    this.#focus('#question');
  };

  readonly #backToChat = (): void => {
    this.#view = 'chat';
    void this.#afterRender().then(() => {
      this.#focus('#question');
    });
  };

  /** Offers the conversation to the page. If nothing there claims it, opens the callback form. */
  readonly #handOver = async (event: Event): Promise<void> => {
    event.preventDefault();
    const { transcript, soFar } = this.#conversation;
    this.#reports.announce({
      name: 'chat.handed-over',
      detail: { ...soFar, open: canPhone(this.#profile.value) },
    });
    if (isClaimed(this.#host, transcript)) {
      this.#note = this.#terms.personClaimed;
      this.#close();
      return;
    }
    try {
      await loadContact();
      // The page state belongs to the chat, not to the contact widget in it.
      configure({ page: undefined });
      this.#view = 'opening';
      await this.#afterRender();
      await askCallback(this.#host, transcript);
      this.#view = 'person';
    } catch {
      this.#view = 'chat';
      this.#note = this.#terms.personFailed;
    }
    this.#host.requestUpdate();
  };

  async #ask(question: string): Promise<void> {
    this.#note = undefined;
    this.#draft.clear();
    await this.#followed(this.#conversation.ask(question));
  }

  /** Scrolls to the last question, before its answer and after it. */
  async #followed(answer: Promise<void>): Promise<void> {
    await this.#afterRender();
    this.#scroll();
    await answer;
    await this.#afterRender();
    this.#scroll();
  }

  async #afterRender(): Promise<void> {
    this.#host.requestUpdate();
    await this.#host.updateComplete;
  }

  #scroll(): void {
    const log = this.#host.renderRoot.querySelector<HTMLElement>('#log');
    const last = [...(log?.querySelectorAll<HTMLElement>('.turn.resident') ?? [])].at(-1);
    if (this.page) last?.scrollIntoView({ block: 'nearest' });
    else if (last) log?.scrollTo({ top: last.offsetTop - log.offsetTop - 16 });
  }

  #focus(selector: string): void {
    this.#host.renderRoot.querySelector<HTMLElement>(selector)?.focus();
  }
}
