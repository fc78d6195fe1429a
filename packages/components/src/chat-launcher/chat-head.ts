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
  /**
   * What the panel shows: the conversation, or the contact widget. While that opens there is no button back: a button
   * that comes and goes beside the one with the focus takes a screen reader's place away.
   */
  readonly view: 'chat' | 'opening' | 'person';
  /** Whether the contact widget shows its form, which has its own button, back to the other channels. */
  readonly hasForm: () => boolean;
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
export const chatHead = (head: ChatHead): TemplateResult => {
  const { terms, level, page, view, hasForm, close, toPerson, toChat } = head;
  // A page of the gateway takes the question along in a form, because an address would be kept and logged.
  const address = page?.links?.['person'];
  const isChat = view === 'chat';
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
          : view === 'person'
            ? html`<button type="button" class="button plain person" ?hidden=${hasForm()} @click=${toChat}>
                ${backIcon}${terms.backToChat}
              </button>`
            : nothing
      }
    </div>
  `;
};
