import { html, nothing, type TemplateResult } from 'lit';
import { notice } from '@plein/components/parts.js';
import {
  askedInWords,
  questionsOffPage,
  type FeedbackLinkDraft,
  type FeedbackLinks,
  type QuestionOffPage,
} from '@plein/domain/feedback.js';
import { questionName } from '@plein/domain/labels.js';
import { selectField, textField } from '../shared/controls.js';
import { copyText, type CopyTools } from '../shared/copy-text.js';
import { dayIn } from '../shared/format-date.js';
import { gatewayAddress } from '../shared/page-snippet.js';
import { saveFile } from '../shared/print/save-file.js';
import type { SectionContext } from '../shared/section-context.js';
import { askedElsewhereTerms, type AskedElsewhereTerms } from './asked-elsewhere.terms.js';
import { posterOf } from './poster.js';

type Context = Pick<SectionContext<unknown>, 'host' | 'language' | 'now' | 'ask' | 'say' | 'focusOn'>;

/** The question to ask by mail, on a poster or at the counter, and what to send or print. */
export class AskedElsewhere {
  readonly #around: Context;
  #question: QuestionOffPage = 'mark';
  #page = '';
  #task = '';
  #links: FeedbackLinks | undefined;
  #isBusy = false;
  #failed = false;

  constructor(around: Context) {
    this.#around = around;
  }

  /** @param task the subject, by its URI; empty for none */
  render(tools: CopyTools, gateway: string, task: string): TemplateResult {
    if (task !== this.#task) this.#links = undefined;
    this.#task = task;
    const terms = this.#terms;
    const language = this.#around.language();
    const isWrong = !/^(\/[^?#]*)?$/.test(this.#page);
    const kiosk = this.#address(gateway, '/pages/kiosk', {});
    const about = { page: this.#page || '/poster', channel: 'post' };
    const poster = this.#address(gateway, '/pages/feedback', about);
    return html`<details id="counter">
      <summary>${terms.title}</summary>
      <div class="stack">
        ${selectField({
          id: 'asked-question',
          label: terms.question,
          value: this.#question,
          options: questionsOffPage.map((code) => [code, questionName(code, language)] as const),
          choose: (code) => {
            this.#change({ question: questionsOffPage.find((one) => one === code) ?? 'mark' });
          },
        })}
        ${textField({
          id: 'asked-page',
          label: terms.page,
          hint: terms.pageHint,
          error: isWrong ? terms.wrongPage : undefined,
          value: this.#page,
          maximum: 300,
          input: (page) => {
            this.#change({ page: page.trim() });
          },
        })}
        ${isWrong ? nothing : html`${this.#mail(tools)} ${this.#paper(tools, kiosk, poster)}`}
      </div>
    </details>`;
  }

  #mail(tools: CopyTools): TemplateResult {
    const terms = this.#terms;
    const [link] = this.#links?.links ?? [];
    return html`
      <h3>${terms.mail}</h3>
      <p class="quiet small">${terms.mailHelp}</p>
      ${this.#failed ? notice('negative', terms.failed) : nothing}
      <button
        type="button"
        class="button second start"
        aria-disabled=${this.#isBusy}
        @click=${() => void this.#make()}
      >
        ${terms.make}
      </button>
      ${
        link && this.#links
          ? html`${copyText({ id: 'mail-html', label: terms.html, text: link.html }, tools)}
              ${copyText({ id: 'mail-text', label: terms.text, text: link.text }, tools)}
              <p class="quiet small">
                ${terms.until(dayIn(this.#around.language(), this.#links.until, this.#around.now()))}
              </p>`
          : nothing
      }
    `;
  }

  #paper(tools: CopyTools, kiosk: string, poster: string): TemplateResult {
    const terms = this.#terms;
    return html`
      ${copyText({ id: 'kiosk', label: terms.screen, text: kiosk }, tools)}
      <p class="quiet small">${terms.screenHelp}</p>
      ${copyText({ id: 'poster', label: terms.poster, text: poster }, tools)}
      <p class="quiet small">${terms.posterHelp}</p>
      <button
        type="button"
        class="button second start"
        @click=${() => {
          // Residents read it, so it is Dutch in every language of the newsroom.
          const { title } = askedInWords(this.#question, 'nl');
          const texts = { language: 'nl', title, help: terms.scan, address: poster };
          saveFile('poster.html', 'text/html', posterOf(texts));
        }}
      >
        ${terms.save}
      </button>
    `;
  }

  get #terms(): AskedElsewhereTerms {
    return askedElsewhereTerms[this.#around.language()];
  }

  #address(gateway: string, path: string, about: Readonly<Record<string, string>>): string {
    const task = this.#task;
    const query = new URLSearchParams({ question: this.#question, ...about, ...(task && { task }) });
    return `${gatewayAddress(gateway)}${path}?${query.toString()}`;
  }

  /** Changes what is asked. Links that ask something else are gone then. */
  #change({
    question = this.#question,
    page = this.#page,
  }: {
    question?: QuestionOffPage;
    page?: string;
  }): void {
    [this.#question, this.#page] = [question, page];
    this.#links = undefined;
    this.#failed = false;
    this.#around.host.requestUpdate();
  }

  async #make(): Promise<void> {
    if (this.#isBusy) return;
    this.#isBusy = true;
    this.#around.host.requestUpdate();
    const body: FeedbackLinkDraft = {
      question: this.#question,
      language: 'nl',
      ...(this.#task && { task: this.#task }),
      ...(this.#page && { page: this.#page }),
    };
    const answer = await this.#around.ask<FeedbackLinks>('/v1/feedback-links', { method: 'POST', body });
    this.#isBusy = false;
    this.#failed = answer.status !== 'ok';
    this.#links = answer.status === 'ok' ? answer.value : undefined;
    this.#around.host.requestUpdate();
    if (this.#failed) this.#around.say(this.#terms.failed);
    else await this.#around.focusOn('#mail-html');
  }
}
