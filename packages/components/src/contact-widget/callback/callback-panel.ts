import { nothing } from 'lit';
import { panelOf } from '../forms/panel.js';
import { callbackForm } from './callback-form.js';
import { callbackQueued, callbackReceipt } from './callback-receipt.js';
import { CallbackController } from './callback.controller.js';
import { callbackStyles } from './callback.styles.js';
import { callbackInDutch } from './callback.terms.js';

/** The callback form and its receipt. */
export const callbackPanel = panelOf({
  styles: callbackStyles,
  terms: ({ callback }) => callback ?? callbackInDutch,
  create: (host, context) => new CallbackController(host, context),
  form: callbackForm,
  receipt: callbackReceipt,
  queued: callbackQueued,
  status: ({ form, terms }) => (form.isLoading ? terms.loading : form.isLeftOut ? terms.leftOut : nothing),
});
