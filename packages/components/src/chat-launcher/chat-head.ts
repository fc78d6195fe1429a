import { html, nothing, type TemplateResult } from 'lit';
import type { PageState } from '../ssr/page-state.js';
import { heading, type HeadingLevel } from '../parts/heading.js';
import { backIcon, closeIcon } from '../parts/icons.js';
import type { ChatPanelTerms } from './chat-panel.terms.js';

export interface ChatHead {
  readonly terms: ChatPanelTerms;
  readonly level: HeadingLevel;
  /**
   * State of the gateway's page around the conversation; undefined on any other page. Such a page has no
   * close button.
   */
  readonly page: PageState | undefined;
  /** Whether the panel shows the conversation, and not the contact widget. */
  readonly isChat: boolean;
  readonly close: () => void;
  readonly toPerson: (event: Event) => unknown;
  readonly toChat: () => void;
}

/** A button, or on a page of the gateway a link that works without script. */
export const linkOrButton = (
  look: string,
  address: string | undefined,
  press: (event: Event) => unknown,
  words: string,
): TemplateResult =>
  address
    ? html`<a class="button ${look}" href=${address} @click=${press}>${words}</a>`
    : html`<button type="button" class="button ${look}" @click=${press}>${words}</button>`;

/** The title, the notice that the assistant is a computer, and the button to reach a person. */
export const chatHead = ({
  terms,
  level,
  page,
  isChat,
  close,
  toPerson,
  toChat,
}: ChatHead): TemplateResult => {
  // A page of the gateway takes the question along in a form, because an address would be kept and logged.
  const address = page?.links?.['person'];
  return html`
    <div class="head">
      ${heading(level, isChat ? terms.title : terms.person, 'title', 'chat-title')}
      ${
        page
          ? nothing
          : html`<button type="button" class="button plain close" @click=${close}>
              ${closeIcon}${terms.close}
            </button>`
      }
      <p class="small" id="chat-machine" ?hidden=${!isChat}>${terms.machine}</p>
      ${
        isChat
          ? html`<button
              type=${address ? 'submit' : 'button'}
              class="button second person"
              form=${address ? 'write' : nothing}
              formaction=${address ?? nothing}
              formnovalidate
              name="step"
              value="person"
              @click=${toPerson}
            >
              ${terms.person}
            </button>`
          : html`<button type="button" class="button plain person" @click=${toChat}>
              ${backIcon}${terms.backToChat}
            </button>`
      }
    </div>
  `;
};
