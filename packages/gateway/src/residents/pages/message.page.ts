import type { PageState } from '@plein/components/server.js';
import { checkMessage, type MessageSubmission } from '@plein/domain/messages.js';
import { messageSubmissionSchema } from '@plein/domain/messages/schema.js';
import { Type } from '@sinclair/typebox';
import { validator } from '../../http/validation.js';
import type { MessageResult, MessagesService } from '../messages/messages.service.js';
import type { ProfileService } from '../profile/profile.service.js';
import {
  answerSubmission,
  contactView,
  departmentOf,
  hiddenFieldsIn,
  hiddenNames,
  namesErrors,
} from './contact-form.js';
import type { FormPage, PageContext } from './form.js';
import { largestFormWithFiles, sentFile } from './form-files.js';
import { pageTexts } from './page.texts.js';

const path = '/pages/messages';
const { properties } = messageSubmissionSchema;
const typed = ['text', 'email', 'name'] as const;
const submissionCheck = validator(messageSubmissionSchema);

const named = namesErrors({
  text: 'text-too-long',
  email: 'email-invalid',
  name: 'name-too-long',
  attachments: 'attachments-wrong-type',
});

/** The page with the form for a message and its files, without JavaScript. */
export function messagePage(
  messages: MessagesService,
  profiles: Pick<ProfileService, 'profile' | 'shown'>,
  { newId, newKey }: { newId: () => string; newKey: () => string },
): FormPage {
  const view = contactView(path, profiles);

  /** Shows the form with the values that were sent. A browser forgets the files, and the form says so. */
  function form(status: number, context: PageContext, state: Partial<PageState> = {}): Promise<Response> {
    const { language, values } = context;
    const { message, notSent } = pageTexts[language];
    return view(context, {
      status,
      title: state.problem ? `${notSent}: ${message}` : message,
      state: {
        view: 'message',
        hidden: {
          id: values.valid('id', properties.id) ?? newId(),
          receiptKey: values.valid('receiptKey', properties.receiptKey) ?? newKey(),
          ...hiddenFieldsIn(values),
        },
        values: Object.fromEntries(typed.map((name) => [name, values.all(name).slice(0, 1)])),
        ...state,
      },
    });
  }

  /** Sends a message. One that was changed after it was sent is a new message. */
  async function send(
    submission: MessageSubmission,
    client: string,
  ): Promise<[MessageResult, MessageSubmission]> {
    const result = await messages.submit(submission, client);
    if (result.status !== 'taken') return [result, submission];
    const anew = { ...submission, id: newId(), receiptKey: newKey() };
    return [await messages.submit(anew, client), anew];
  }

  return {
    path,
    name: 'Message',
    summary: 'The form for a message to the municipality, without JavaScript',
    limit: 'messages',
    largestBody: largestFormWithFiles,
    linked: hiddenNames,
    fields: Type.Object({
      text: Type.String(),
      email: Type.String(),
      name: Type.Optional(Type.String()),
      attachments: Type.Optional(Type.Array(Type.String({ format: 'binary' }))),
      task: Type.Optional(Type.String()),
      department: Type.Optional(Type.String()),
      caseReference: Type.Optional(Type.String()),
      id: Type.Optional(Type.String({ description: 'Sending it again changes nothing.' })),
      receiptKey: Type.Optional(Type.String()),
      language: Type.Optional(Type.String()),
    }),
    show: (context) => form(200, context),
    busy: (context, problem) => form(429, context, { problem }),
    async send(context) {
      const { language, values, files } = context;
      const texts = { text: values.one('text'), email: values.one('email'), name: values.one('name') };
      const errors = checkMessage({ ...texts, attachments: files });
      if (errors.length > 0) return form(400, context, { errors });
      const submission = {
        id: values.valid('id', properties.id) ?? newId(),
        receiptKey: values.valid('receiptKey', properties.receiptKey) ?? newKey(),
        ...Object.fromEntries(Object.entries(texts).filter(([, value]) => value !== undefined)),
        ...(await departmentOf(values, profiles)),
        ...hiddenFieldsIn(values),
        language,
        ...(files.length > 0 && { attachments: await Promise.all(files.map(sentFile)) }),
      } as MessageSubmission;
      const unfit = submissionCheck.problems(submission);
      if (unfit.length > 0) return form(400, context, { errors: named(unfit) });
      const [result, sent] = await send(submission, context.client);
      return answerSubmission(result, (status, state) => form(status, context, state), {
        named,
        receipt: (status, answer) =>
          view(context, {
            status,
            title: pageTexts[language].messageReceived,
            state: { view: 'message-receipt', hidden: { receiptKey: sent.receiptKey }, answer },
          }),
      });
    },
  };
}
