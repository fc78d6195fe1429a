import type { TemplateResult } from 'lit';
import { channelIcon } from '@plein/components/parts.js';
import { messageOutcomes, type Message, type MessageList } from '@plein/domain/messages.js';
import type { CardParts } from '../shared/requests/card.js';
import { RequestsPage } from '../shared/requests/requests-page.js';
import { workStyles } from '../shared/work.styles.js';
import { messageCard } from './card.js';
import { messagesStyles } from './messages.styles.js';
import { messagesTerms, type MessagesTerms } from './messages.terms.js';

/** Messages of residents, the oldest first. */
export class NewsroomMessages extends RequestsPage<Message, MessageList> {
  static override styles = [...workStyles, ...messagesStyles];

  constructor() {
    super({
      page: 'messages',
      path: '/v1/messages',
      event: 'contact.message',
      icon: channelIcon('email'),
      scheme: 'mailto',
      outcomes: messageOutcomes,
      hasWord: false,
      items: ({ messages }) => messages,
      withItems: (_list, messages) => ({ messages }),
    });
  }

  protected override get terms(): MessagesTerms {
    return messagesTerms[this.language];
  }

  protected override finding(messages: readonly Message[]): string {
    return this.terms.finding(messages.length);
  }

  protected override nameOf({ reference }: Message): string {
    return reference;
  }

  protected override card(message: Message, parts: CardParts): TemplateResult {
    return messageCard(message, { ...parts, terms: this.terms }, this.context.gateway);
  }
}
