import { LitElement, html, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { baseStyles, buttonStyles, notice, noticeStyles } from '@plein/components/parts.js';
import { channelName } from '@plein/domain/labels.js';
import type { NewsroomContext } from '../shell/context.js';
import { pageStyles } from '../shell/page.styles.js';
import { NowController } from './now.controller.js';
import { nowTerms, type NowTerms } from './now.terms.js';
import type { Overview } from './overview.js';

/** What comes in now, and what needs a person now. */
export class NewsroomNow extends LitElement {
  static override styles = [baseStyles, buttonStyles, noticeStyles, pageStyles];

  /** From the shell: who looks, in which language, and how to reach the gateway. */
  @property({ attribute: false }) context!: NewsroomContext;

  #now: NowController | undefined;

  override connectedCallback(): void {
    super.connectedCallback();
    this.#now ??= new NowController(this, () => this.context);
  }

  override render(): TemplateResult {
    return html`<div class="page">${this.#content()}</div>`;
  }

  get #terms(): NowTerms {
    return nowTerms[this.context.language];
  }

  #content(): TemplateResult {
    const terms = this.#terms;
    const shown = this.#now?.state ?? { is: 'loading' };
    if (shown.is === 'loading') return html`<h1 tabindex="-1">${terms.loading}</h1>`;
    if (shown.is === 'denied')
      return html`<h1 tabindex="-1">${terms.denied}</h1>
        <p>${shown.reason}</p>`;
    if (shown.is === 'shown') return this.#overview(shown.overview);
    return html`<h1 tabindex="-1">${terms.title}</h1>
      ${notice('negative', terms.failed, html`<p>${terms.failedHelp}</p>`)}
      <p><button class="button" @click=${() => void this.#now?.load()}>${terms.tryAgain}</button></p>`;
  }

  #overview(overview: Overview): TemplateResult {
    const most = overview.channels[0];
    const { language } = this.context;
    return html`
      <h1 tabindex="-1">
        ${this.#terms.finding(overview.total, most && channelName(most.channel, language).toLowerCase())}
      </h1>
    `;
  }
}
