import type { ComponentName } from '../codes.js';
import type { EventName } from '../schema.js';

/**
 * The sender of an event: an element on a page, the newsroom of this product, a system of the municipality
 * (telephony, queue, webcare, cases), or the measurement client itself.
 */
export type Sender = ComponentName | 'newsroom' | 'system' | 'plein-measurement';

/** The usual senders of each kind of event. Others may send it too, such as another vendor's element. */
export const senders: Readonly<Record<EventName, readonly Sender[]>> = {
  'contact.options-shown': ['plein-contact-widget'],
  'contact.channel-advised': ['system'],
  'contact.channel-chosen': ['plein-contact-widget'],
  'contact.callback-requested': ['plein-contact-widget'],
  'contact.callback-kept': ['newsroom', 'system'],
  'contact.callback-missed': ['newsroom', 'system'],
  'contact.callback-moved': ['newsroom', 'system'],
  'contact.callback-answered': ['newsroom', 'system'],
  'contact.appointment-started': ['plein-contact-widget'],
  'contact.appointment-booked': ['plein-contact-widget'],
  'contact.appointment-failed': ['plein-contact-widget'],
  'contact.appointment-moved': ['newsroom', 'system'],
  'contact.appointment-cancelled': ['newsroom', 'system'],
  'contact.appointment-ended': ['newsroom', 'system'],
  'contact.message-sent': ['system'],
  'contact.registered': ['newsroom', 'system'],
  'contact.judged': ['plein-feedback-prompt'],
  'contact.ended': ['system'],
  'status.viewed': ['plein-status-tracker'],
  'status.not-found': ['plein-status-tracker'],
  'status.question-asked': ['plein-status-tracker'],
  'status.reacted': ['system'],
  'status.called-after-all': ['newsroom', 'system'],
  'status.completed': ['newsroom', 'system'],
  'expectation.stated': ['plein-feedback-prompt', 'system'],
  'experience.given': ['plein-feedback-prompt', 'system'],
  'experience.compared': ['newsroom', 'system'],
  'feedback.given': ['plein-feedback-prompt'],
  'satisfaction.not-met': ['system'],
  'satisfaction.reopened': ['newsroom', 'system'],
  'chat.started': ['plein-chat-launcher'],
  'chat.answered': ['plein-chat-launcher'],
  'chat.not-answered': ['plein-chat-launcher'],
  'chat.handed-over': ['plein-chat-launcher'],
  'chat.ended': ['plein-chat-launcher'],
  'poll.seen': ['plein-participation-poll'],
  'poll.voted': ['plein-participation-poll'],
  'poll.outcome-read': ['plein-participation-poll'],
  'crisis.switched': ['newsroom'],
  'crisis.shown': ['plein-contact-widget'],
  'delivery.dropped': ['plein-measurement'],
};
