import { isServer, type TemplateResult } from 'lit';
import type { ChannelAdvice } from '@plein/domain/channel-advice.js';
import type { Channel } from '@plein/domain/profile.js';
import { addStyles } from '../../parts/adopt-styles.js';
import { choiceStyles } from '../../parts/choice.styles.js';
import { fieldStyles } from '../../parts/field.styles.js';
import type { ContactForms } from '../contact-forms.js';
import type { CallbackAttachment } from '../contact-widget.controller.js';
import type { PagePanelOptions, PanelHost } from '../forms/form-context.js';
import { channelDetails, type ChannelDetailsView } from './channel-details.js';
import { channelDetailsStyles } from './channel-details.styles.js';
import { SituationPanel, type SituationView } from './situation-panel.js';

/** What the widget loads when a resident first opens something in it. */
export interface OnDemand {
  /** The details of one channel. */
  channel(view: ChannelDetailsView, channel: Channel): TemplateResult;
  /** The form with which a resident states a situation. */
  situation(view: SituationView): TemplateResult;
  /** Puts the advice in the order that suits the situation. */
  order(advice: readonly ChannelAdvice[]): readonly ChannelAdvice[];
  /** What a channel means in the situation, in words. */
  note(advice: ChannelAdvice, view: SituationView): unknown;
  /** Opens a form. Resolves with undefined where it cannot be loaded. */
  open(attachment: CallbackAttachment | undefined): Promise<ContactForms | undefined>;
}

/** Adds the styles of details to an element, and returns the functions that render and open them. */
export function onDemandFor(host: PanelHost, options: PagePanelOptions): OnDemand {
  addStyles(host, [fieldStyles, choiceStyles, channelDetailsStyles]);
  const panel = new SituationPanel(host, options.page);
  let forms: ContactForms | undefined;
  // An element around the widget, such as the chat, may hide its own back button during the form.
  const noteForm = (isOpen: boolean): void => {
    if (!isServer) host.toggleAttribute('data-form', isOpen);
  };
  const close = (): void => {
    noteForm(false);
    options.close();
  };
  return {
    channel: channelDetails,
    situation: (view) => panel.render(view),
    order: (advice) => panel.order(advice),
    note: (advice, view) => panel.note(advice, view),
    async open(attachment) {
      const loaded = await import('../contact-forms.js').catch(() => undefined);
      forms ??= loaded && new loaded.ContactForms(host, { ...options, close });
      const opened = await forms?.open(attachment);
      if (opened) noteForm(true);
      return opened;
    },
  };
}
