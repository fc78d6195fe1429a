import type { ReactiveControllerHost } from 'lit';
import type { FieldError } from '@plein/domain/contact.js';
import {
  checkMessage,
  messageErrorCodes,
  type MessageErrorCode,
  type MessageReceipt,
  type MessageSubmission,
} from '@plein/domain/messages.js';
import type { FormContext } from '../forms/form-context.js';
import { FormController, type SentSubject } from '../forms/form.controller.js';
import { ChosenFiles, sentFiles, type ChosenFile } from '../../attachments/chosen-files.js';

const fields = ['text', 'email', 'name'] as const;

/** The form for a message as state: its fields and its files. */
export class MessageController extends FormController<
  (typeof fields)[number],
  MessageErrorCode,
  MessageSubmission,
  MessageReceipt
> {
  readonly chosen = new ChosenFiles();

  constructor(host: ReactiveControllerHost, context: FormContext) {
    super(host, context, {
      draft: 'message',
      path: '/v1/message-submissions',
      fields,
      question: 'text',
    });
  }

  get files(): readonly ChosenFile[] {
    return this.chosen.files;
  }

  /** Adds files that a resident chose. What is wrong with them is shown at once. */
  async add(chosen: readonly File[]): Promise<void> {
    await this.chosen.add(chosen, () => {
      this.#filesChanged();
    });
  }

  remove(file: ChosenFile): void {
    this.chosen.remove(file);
    this.#filesChanged();
    this.context.focus('attachments');
  }

  protected override begin(): void {
    this.chosen.changed = undefined;
  }

  protected override clear(): void {
    super.clear();
    this.chosen.clear();
  }

  protected check(): FieldError<MessageErrorCode>[] {
    return checkMessage({ ...this.draft.fields, attachments: this.files });
  }

  protected contentOf(subject: SentSubject): MessageSubmission {
    const { text = '', email = '', name = '' } = this.draft.fields;
    return {
      ...subject,
      text: text.trim(),
      email: email.trim(),
      ...(name.trim() && { name: name.trim() }),
      ...(this.files.length > 0 && { attachments: sentFiles(this.files) }),
    };
  }

  protected arrived({ reference, copy }: MessageReceipt): void {
    this.context.announce({
      name: 'contact.message-sent',
      detail: { aboutCase: copy.caseReference !== undefined },
    });
    this.context.emit('plein-message-sent', { reference });
  }

  protected codeOf(_field: string, code: string): MessageErrorCode | undefined {
    return messageErrorCodes.find((one) => one === code);
  }

  protected putBack(sent: MessageSubmission): void {
    if (this.draft.fields.text) return;
    for (const field of fields) this.draft.set(field, sent[field] ?? '');
    this.chosen.files = (sent.attachments ?? []).map(({ name, content }) => ({
      ...{ name, content },
      size: Math.floor(content.replace(/=+$/, '').length * 0.75),
    }));
  }

  #filesChanged(): void {
    this.change();
    const isOfFiles = ({ field }: FieldError<MessageErrorCode>): boolean => field === 'attachments';
    this.errors = [...this.errors.filter((one) => !isOfFiles(one)), ...this.check().filter(isOfFiles)];
    this.host.requestUpdate();
  }
}
