import { attachmentsStyles } from '../../attachments/attachments.styles.js';
import { saidOfFiles } from '../../attachments/said-of-files.js';
import { panelOf } from '../forms/panel.js';
import { messageForm } from './message-form.js';
import { messageQueued, messageReceipt } from './message-receipt.js';
import { MessageController } from './message.controller.js';
import { messageStyles } from './message.styles.js';
import { messageInDutch } from './message.terms.js';

/** The form for a message and its receipt. */
export const messagePanel = panelOf({
  styles: [attachmentsStyles, messageStyles],
  terms: ({ message }) => message ?? messageInDutch,
  create: (host, context) => new MessageController(host, context),
  form: messageForm,
  receipt: messageReceipt,
  queued: messageQueued,
  status: ({ form, terms }) => saidOfFiles(form.chosen, terms),
});
