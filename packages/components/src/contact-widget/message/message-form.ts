import { html, nothing, type TemplateResult } from 'lit';
import { safeLink } from '@plein/domain/text.js';
import { attachmentsField } from '../../attachments/attachments-field.js';
import { formFrame, textArea, textInput, type FormView } from '../forms/form-view.js';
import type { MessageController } from './message.controller.js';
import type { MessageTerms } from './message.terms.js';

/** What the form and the receipt need to render. */
export type MessageView = FormView<MessageController, MessageTerms>;

/** The form for a message. It replaces the list of channels. */
export function messageForm(view: MessageView): TemplateResult {
  const { profile, terms, shared } = view;
  const { email: label, emailHint: hint } = terms;
  const channel = profile?.channels.find((one) => one.message);
  const address = safeLink(channel?.address);
  return formFrame(view, {
    enctype: 'multipart/form-data',
    fields: html`${textArea(view, { id: 'text', label: terms.text, hint: shared.questionHint, rows: 6 })}
    ${textInput(view, { id: 'email', label, hint, type: 'email', autocomplete: 'email' })}
    ${textInput(view, {
      ...{ id: 'name', label: shared.name, optional: shared.optional, autocomplete: 'name' },
    })}
    ${channel?.message?.attachments === false ? nothing : attachments(view)}`,
    after: address
      ? html`<p class="small">
          ${terms.mailInstead}
          <a class="alone" href=${address}>${channel?.displayAddress ?? address.replace(/^\w+:/, '')}</a>
        </p>`
      : nothing,
  });
}

function attachments({ form, terms, shared, page }: MessageView): TemplateResult {
  const wrong = form.errors.find(({ field }) => field === 'attachments');
  return attachmentsField({
    ...{ files: form.files, terms, optional: shared.optional },
    error: wrong && terms.errors[wrong.code],
    again: !!page && !!form.errorsOfPage?.length && form.errors === form.errorsOfPage,
    add: (chosen) => void form.add(chosen),
    remove: (file) => {
      form.remove(file);
    },
  });
}
