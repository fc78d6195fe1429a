import type { PageState } from '@plein/components/server.js';
import { situations } from '@plein/domain/channel-advice.js';
import { checkCallbackRequest, type CallbackErrorCode, type CallbackRequest } from '@plein/domain/contact.js';
import { callbackRequestSchema } from '@plein/domain/contact/schema.js';
import { textIn } from '@plein/domain/text.js';
import { Type } from '@sinclair/typebox';
import { slotIn } from '../callback-requests/callback-promise.js';
import type { CallbackResult, ContactService } from '../callback-requests/callback-requests.service.js';
import { urlSafe } from '../../core/base64.js';
import { sha256Base64, uuidOf } from '../../core/digest.js';
import { validator } from '../../http/validation.js';
import type { ProfileService } from '../profile/profile.service.js';
import {
  answerSubmission,
  contactView,
  departmentOf,
  hiddenFieldsIn,
  hiddenNames,
  subjectQuery,
} from './contact-form.js';
import type { FormPage, FormValues, PageContext } from './form.js';
import { questionIn } from './chat.page.js';
import { pageTexts } from './page.texts.js';

const path = '/pages/contact';
const requestCheck = validator(callbackRequestSchema);
const { properties } = callbackRequestSchema;
const typed = ['name', 'phone', 'slot', 'question'] as const;

type Errors = NonNullable<PageState['errors']>;

/** The contact page: the channels of the municipality, and the form for a callback. */
export function contactPage(
  contact: ContactService,
  profiles: ProfileService,
  clock: () => Date,
  { newId, newKey }: { newId: () => string; newKey: () => string },
): FormPage {
  let secret: string | undefined;

  const view = contactView(path, profiles);

  /** Shows the channels; the title names the task. */
  async function channels(context: PageContext, state: Partial<PageState> = {}): Promise<Response> {
    const { language } = context;
    const profile = await profiles.profile();
    const uri = hiddenFieldsIn(context.values).task;
    const task = profile?.tasks.find((one) => one.uri === uri);
    const { contact: title } = pageTexts[language];
    return view(context, {
      status: 200,
      title: task ? `${title}: ${textIn(task.name, language)}` : title,
      state,
    });
  }

  /** Shows the form for a callback, with the values that were sent or those of the address. */
  async function form(
    status: number,
    context: PageContext,
    state: Partial<PageState> = {},
  ): Promise<Response> {
    const { language, values } = context;
    const subject = hiddenFieldsIn(values);
    const { task, department } = subject;
    const hidden = {
      id: values.valid('id', properties.id) ?? newId(),
      receiptKey: values.valid('receiptKey', properties.receiptKey) ?? newKey(),
      ...subject,
    };
    const { callback, notSent } = pageTexts[language];
    return view(context, {
      status,
      title: state.problem ? `${notSent}: ${callback}` : callback,
      answers: {
        [`/v1/callback-slots${subjectQuery(subject)}`]: { slots: await contact.slots({ task, department }) },
      },
      state: {
        view: 'callback',
        hidden: Object.fromEntries(Object.entries(hidden).filter((pair) => pair[1] !== undefined)),
        values: Object.fromEntries(typed.map((name) => [name, values.all(name).slice(0, 1)])),
        ...state,
      },
    });
  }

  /** Sends a request. One that was changed after it was sent is a new request. */
  async function send(request: CallbackRequest): Promise<[CallbackResult, CallbackRequest]> {
    const result = await contact.request(request);
    if (result.status !== 'taken') return [result, request];
    const anew = { ...request, id: newId(), receiptKey: newKey() };
    return [await contact.request(anew), anew];
  }

  return {
    path,
    name: 'Contact',
    summary: 'The channels of the municipality, and the form for a callback, without JavaScript',
    limit: 'contact',
    linked: ['view', ...hiddenNames],
    fields: Type.Object({
      name: Type.String(),
      phone: Type.String(),
      slot: Type.String({ description: '`2026-11-23 09:00 12:00`' }),
      question: Type.Optional(Type.String()),
      task: Type.Optional(Type.String()),
      department: Type.Optional(Type.String()),
      caseReference: Type.Optional(Type.String()),
      step: Type.Optional(
        Type.Union([Type.Literal('person'), Type.Literal('situation')], {
          description:
            '`person` shows the form to somebody who comes from the chat; `situation` shows the channels in the order that suits what a resident states.',
        }),
      ),
      situation: Type.Optional(
        Type.Array(Type.Union(situations.map((one) => Type.Literal(one))), {
          description: 'What a resident states. It is neither stored nor counted.',
        }),
      ),
      id: Type.Optional(Type.String({ description: 'Sending it again changes nothing.' })),
      receiptKey: Type.Optional(Type.String()),
      language: Type.Optional(Type.String()),
    }),
    show: (context) => (context.values.one('view') === 'callback' ? form(200, context) : channels(context)),
    busy: (context, problem) => form(429, context, { problem }),
    async send(context) {
      const { language, values } = context;
      if (values.one('step') === 'person')
        return form(200, context, { values: { question: [questionIn(values) ?? ''] } });
      if (values.one('step') === 'situation')
        return channels(context, { values: { situation: values.all('situation') } });
      secret ??= newId();
      const request = await requestOf(context, profiles, secret);
      const errors = errorsOf(request, values, clock());
      if (errors.length > 0) return form(400, context, { errors });
      const [result, { receiptKey = '' }] = await send(request as CallbackRequest);
      return answerSubmission(result, (status, state) => form(status, context, state), {
        named: (wrong) => named(wrong, values),
        receipt: (status, answer) =>
          view(context, {
            status,
            title: pageTexts[language].received,
            state: { view: 'receipt', hidden: { receiptKey }, answer },
          }),
      });
    },
  };
}

type Draft = Partial<CallbackRequest>;

/**
 * Returns the request in a form. A form without an id or a key gets them from its content and `secret`, so that
 * sending it again is harmless, and nobody else can make them.
 */
async function requestOf(
  { values, language }: PageContext,
  profiles: ProfileService,
  secret: string,
): Promise<Draft> {
  const slot = slotIn(values.one('slot'));
  const texts = { name: values.one('name'), phone: values.one('phone'), question: values.one('question') };
  const given = { ...texts, ...(await departmentOf(values, profiles)), ...hiddenFieldsIn(values) };
  const content = {
    ...Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined)),
    language,
    ...(slot && { slot }),
  };
  const made = JSON.stringify([secret, content]);
  const id = values.valid('id', properties.id) ?? (await uuidOf(made));
  const receiptKey =
    values.valid('receiptKey', properties.receiptKey) ?? urlSafe(await sha256Base64(`${made} ${id}`));
  return { id, receiptKey, ...content };
}

const otherwise: Readonly<Partial<Record<string, CallbackErrorCode>>> = {
  name: 'name-too-long',
  phone: 'phone-invalid',
  slot: 'slot-past',
  question: 'question-too-long',
};

function errorsOf(draft: Draft, values: FormValues, now: Date): Errors {
  const found = checkCallbackRequest(draft, now);
  if (found.length > 0) return named(found, values);
  return requestCheck.problems(draft).flatMap(({ field }) => {
    const name = field.split('/')[1] ?? '';
    const code = otherwise[name];
    return code ? [{ field: name, code }] : [];
  });
}

/**
 * Returns errors under the names of the element. A chosen window that is not offered becomes `slot-past`.
 */
function named(
  errors: readonly { readonly field: string; readonly code?: string }[],
  values: FormValues,
): Errors {
  const isChosen = values.one('slot') !== undefined;
  return errors.map(({ field, code = '' }) => ({
    field: field.replace(/^\//, ''),
    code: isChosen && code.startsWith('slot-') && code !== 'slot-full' ? 'slot-past' : code,
  }));
}
