import type { PageState } from '@plein/components/server.js';
import { checkCallbackRequest, type CallbackErrorCode, type CallbackRequest } from '@plein/domain/contact.js';
import { callbackRequestSchema } from '@plein/domain/contact/schema.js';
import { textIn } from '@plein/domain/text.js';
import { Type } from '@sinclair/typebox';
import type { CallbackResult, ContactService } from '../callback-requests/callback-requests.service.js';
import { uuidOf } from '../../core/digest.js';
import { validator } from '../../http/validation.js';
import type { ProfileService } from '../profile/profile.service.js';
import type { FormPage, FormValues, PageContext } from './form.js';
import { questionIn } from './chat.page.js';
import { pageProfile } from './page-profile.js';
import { pageTexts } from './page.texts.js';

const path = '/pages/contact';
const slotPattern = /^(\d{4}-\d{2}-\d{2})[ T](\d{2}:\d{2})[ -](\d{2}:\d{2})$/;
const requestCheck = validator(callbackRequestSchema);
const { properties } = callbackRequestSchema;
const typed = ['name', 'phone', 'slot', 'question'] as const;
const hiddenFields = ['task', 'department', 'caseReference'] as const;

type Errors = NonNullable<PageState['errors']>;

/** The contact page: the channels of the municipality, and the form for a callback. */
export function contactPage(
  contact: ContactService,
  profiles: ProfileService,
  clock: () => Date,
  newId: () => string,
): FormPage {
  let secret: string | undefined;

  /** Renders a view of the element with the values of the address or the form. */
  async function view(
    status: number,
    context: PageContext,
    title: string,
    state: Partial<PageState>,
  ): Promise<Response> {
    const { address, values } = context;
    const known = hiddenFieldsIn(values);
    const { task, department } = known;
    const profile = await profiles.profile();
    return context.answer({
      status,
      tag: 'plein-contact-widget',
      attributes: { task, department },
      title,
      answers: profile
        ? { '/v1/profile': pageProfile(profile, { chat: address('/pages/chat', { task }), task }) }
        : {},
      page: {
        action: address(path),
        hidden: known,
        links: {
          channels: address(path, known),
          callback: address(path, { view: 'callback', ...known }),
        },
        ...state,
      },
    });
  }

  /** Shows the channels; the title names the task. */
  async function channels(context: PageContext): Promise<Response> {
    const { language } = context;
    const profile = await profiles.profile();
    const uri = hiddenFieldsIn(context.values).task;
    const task = profile?.tasks.find((one) => one.uri === uri);
    const { contact: title } = pageTexts[language];
    return view(200, context, task ? `${title}: ${textIn(task.name, language)}` : title, {});
  }

  /** Shows the form for a callback, with the values that were sent or those of the address. */
  function form(status: number, context: PageContext, state: Partial<PageState> = {}): Promise<Response> {
    const { language, values } = context;
    const hidden = { id: values.valid('id', properties.id) ?? newId(), ...hiddenFieldsIn(values) };
    const { callback, notSent } = pageTexts[language];
    return view(status, context, state.problem ? `${notSent}: ${callback}` : callback, {
      view: 'callback',
      hidden: Object.fromEntries(Object.entries(hidden).filter((pair) => pair[1] !== undefined)),
      values: Object.fromEntries(typed.map((name) => [name, values.all(name).slice(0, 1)])),
      ...state,
    });
  }

  /** Sends a request. One that was changed after it was sent is a new request. */
  async function send(request: CallbackRequest): Promise<CallbackResult> {
    const result = await contact.request(request);
    return result.status === 'taken' ? contact.request({ ...request, id: newId() }) : result;
  }

  return {
    path,
    name: 'Contact',
    summary: 'The channels of the municipality, and the form for a callback, without JavaScript',
    limit: 'contact',
    linked: ['view', ...hiddenFields],
    fields: Type.Object({
      name: Type.String(),
      phone: Type.String(),
      slot: Type.String({ description: '`2026-11-23 09:00 12:00`' }),
      question: Type.Optional(Type.String()),
      task: Type.Optional(Type.String()),
      department: Type.Optional(Type.String()),
      caseReference: Type.Optional(Type.String()),
      step: Type.Optional(
        Type.Literal('person', { description: 'Shows the form to somebody who comes from the chat.' }),
      ),
      id: Type.Optional(Type.String({ description: 'Sending it again changes nothing.' })),
      language: Type.Optional(Type.String()),
    }),
    show: (context) => (context.values.one('view') === 'callback' ? form(200, context) : channels(context)),
    busy: (context, problem) => form(429, context, { problem }),
    async send(context) {
      const { language, values } = context;
      if (values.one('step') === 'person')
        return form(200, context, { values: { question: [questionIn(values) ?? ''] } });
      secret ??= newId();
      const request = await requestOf(context, profiles, secret);
      const errors = errorsOf(request, values, clock());
      if (errors.length > 0) return form(400, context, { errors });
      const result = await send(request as CallbackRequest);
      switch (result.status) {
        case 'invalid':
          return form(400, context, { errors: named(result.errors, values) });
        case 'closed':
        case 'taken':
          return form(409, context, { problem: { status: 409 } });
        default: {
          const { receipt, status } = result;
          return view(status === 'stored' ? 201 : 200, context, pageTexts[language].received, {
            view: 'receipt',
            answer: receipt,
          });
        }
      }
    },
  };
}

/** Hidden fields that pass their schema. */
const hiddenFieldsIn = (
  values: FormValues,
): Readonly<Partial<Record<(typeof hiddenFields)[number], string>>> =>
  Object.fromEntries(
    hiddenFields.flatMap((name) => {
      const value = values.valid(name, properties[name]);
      return value === undefined ? [] : [[name, value]];
    }),
  );

type Draft = Partial<CallbackRequest>;

/**
 * Returns the request in a form. A form without an id gets one from its content and `secret`, so that sending
 * it again is harmless, and nobody else can make that id.
 */
async function requestOf(
  { values, language }: PageContext,
  profiles: ProfileService,
  secret: string,
): Promise<Draft> {
  const [, date, opens, closes] = slotPattern.exec(values.one('slot') ?? '') ?? [];
  const texts = { name: values.one('name'), phone: values.one('phone'), question: values.one('question') };
  const known = hiddenFieldsIn(values);
  const task = (await profiles.profile())?.tasks.find(({ uri }) => uri === known.task);
  const given = { ...texts, department: task?.department, ...known };
  const content = {
    ...Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined)),
    language,
    ...(date && opens && closes ? { slot: { date, opens, closes } } : {}),
  };
  const id = values.valid('id', properties.id) ?? (await uuidOf(JSON.stringify([secret, content])));
  return { id, ...content };
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
 * Returns errors under the names of the element. A chosen window that is not available becomes `slot-past`.
 */
function named(
  errors: readonly { readonly field: string; readonly code?: string }[],
  values: FormValues,
): Errors {
  const isChosen = values.one('slot') !== undefined;
  return errors.map(({ field, code = '' }) => ({
    field: field.replace(/^\//, ''),
    code: isChosen && code.startsWith('slot-') ? 'slot-past' : code,
  }));
}
