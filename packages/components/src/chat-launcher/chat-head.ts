import { html, nothing, type TemplateResult } from 'lit';
import type { PageState } from '../ssr/page-state.js';
import { heading, type HeadingLevel } from '../parts/heading.js';
import { backIcon, closeIcon } from '../parts/icons.js';
import type { ChatPanelTerms } from './chat-panel.terms.js';

export interface ChatHead {
  readonly terms: ChatPanelTerms;
  readonly level: HeadingLevel;
  /** The page of the gateway that the conversation is, where it is one: it cannot be closed. */
  readonly page: PageState | undefined;
  /** Whether the conversation is shown, and not the way to a person. */
  readonly isChat: boolean;
  readonly close: () => void;
  readonly toPerson: (event: Event) => unknown;
  readonly toChat: () => void;
}

/** A button, which on a page of the gateway is a link that needs no script. */
export const linkOrButton = (
  look: string,
  address: string | undefined,
  press: (event: Event) => unknown,
  words: string,
): TemplateResult =>
  address
    ? html`<a class="button ${look}" href=${address} @click=${press}>${words}</a>`
    : html`<button type="button" class="button ${look}" @click=${press}>${words}</button>`;

/** Who speaks, that it is a computer, and the way to a person. */
export const chatHead = ({
  terms,
  level,
  page,
  isChat,
  close,
  toPerson,
  toChat,
}: ChatHead): TemplateResult => html`
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
        ? linkOrButton('second person', page?.links?.['person'], toPerson, terms.person)
        : html`<button type="button" class="button plain person" @click=${toChat}>
            ${backIcon}${terms.backToChat}
          </button>`
    }
  </div>
`;
