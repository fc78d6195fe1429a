import { LitElement, html, nothing, type CSSResultGroup, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { notice } from '@plein/components/parts.js';
import type { NewsroomContext } from '../shell/context.js';
import type { NewsroomLanguage } from '../shell/language.js';
import type { RequestResult } from '@plein/measurement/request.js';
import { askGateway, type Question } from './gateway-request.js';
import type { PageResource } from './page-resource.js';
import type { SectionContext } from './section-context.js';
import type { CopyTools } from './copy-text.js';
import { workStyles } from './work.styles.js';
import { workTerms, type WorkTerms } from './work.terms.js';

/** What all work pages share: requests to the gateway, messages to screen readers, and a loading state. */
export abstract class WorkPage extends LitElement {
  static override styles: CSSResultGroup = workStyles;

  /** Set by the shell before the page is shown. */
  @property({ attribute: false }) context!: NewsroomContext;
  @state() private localized = '';

  protected get language(): NewsroomLanguage {
    return this.context.language;
  }

  protected get common(): WorkTerms {
    return workTerms[this.language];
  }

  protected ask<Value>(path: string, question?: Question): Promise<RequestResult<Value>> {
    return askGateway<Value>(this.context, path, question);
  }

  /** What a text to copy needs of this page. */
  protected get copying(): CopyTools {
    return {
      common: this.common,
      say: (words) => {
        this.say(words);
      },
    };
  }

  /** Announces a message to screen readers. A message that is repeated is announced again. */
  protected say(words: string): void {
    this.localized = this.localized === words ? `${words}\u00A0` : words;
  }

  /** Moves the focus to the first match of the selector, after the next render. */
  protected async focusOn(selector: string): Promise<void> {
    await this.updateComplete;
    this.renderRoot.querySelector<HTMLElement>(selector)?.focus();
  }

  /** What a section of this page gets, with the words of the page. */
  protected sectionContext<Terms>(terms: () => Terms): SectionContext<Terms> {
    return {
      host: this,
      terms,
      common: () => this.common,
      language: () => this.language,
      now: () => this.context.now(),
      ask: (path, question) => this.ask(path, question),
      say: (words) => {
        this.say(words);
      },
      focusOn: (selector) => this.focusOn(selector),
    };
  }

  /** The page under its heading. `beside` is at the end of the line of the heading. */
  protected page(title: string, content: unknown, beside: unknown = nothing): TemplateResult {
    return html`
      <div class="page">
        <div class="top">
          <h1 tabindex="-1" id="heading">${title}</h1>
          ${beside}
        </div>
        <p class="hidden-visually" role="status">${this.localized}</p>
        ${content}
      </div>
    `;
  }

  /** The page while it loads, when it is denied or has failed, or with its content. */
  protected loadedPage<Value>(
    loaded: PageResource<Value>,
    title: string,
    shown: (value: Value) => TemplateResult,
  ): TemplateResult {
    const { value } = loaded;
    return value === undefined ? this.page(title, this.notShown(loaded)) : shown(value);
  }

  /** What stands in place of something that is not shown: that it is loading, or why it cannot be shown. */
  protected notShown(loaded: Pick<PageResource<unknown>, 'failure' | 'load'>): TemplateResult {
    const { failure } = loaded;
    const terms = this.common;
    switch (failure?.status) {
      case undefined:
        return html`<p class="quiet" aria-busy="true">${terms.loading}</p>`;
      case 'denied':
        return notice('warning', terms.denied, html`<p>${terms.deniedHelp}</p>`);
      case 'unreachable':
        return notice(
          'negative',
          terms.failed,
          html`<p>${terms.failedHelp}</p>
            <p>
              <button type="button" class="button second" @click=${() => loaded.load()}>
                ${terms.tryAgain}
              </button>
            </p>`,
        );
    }
  }
}
