import {
  checkCallbackRequest,
  type CallbackReceipt,
  type CallbackRequest,
  type CallbackSlot,
} from '@plein/domain/contact.js';
import { callbackRequestSchema } from '@plein/domain/contact/schema.js';
import { adviseChannels } from '@plein/domain/channel-advice.js';
import type { Channel } from '@plein/domain/profile.js';
import { textIn } from '@plein/domain/text.js';
import { Type } from '@sinclair/typebox';
import { html } from 'hono/html';
import type { ContactService } from '../contact/contact.service.js';
import { sha256 } from '../digest.js';
import { validator } from '../http/validation.js';
import type { ProfileService } from '../profile/profile.service.js';
import { contactTexts } from './contact.texts.js';
import type { FormPage, FormValues, PageContext } from './form.js';
import { dateInWords, momentInWords, windowInWords, type PageLanguage } from './languages.js';
import { page, type Html } from './layout.js';
import { hidden, select, textArea, textField, type FieldErrors } from './parts.js';

const slotPattern = /^(\d{4}-\d{2}-\d{2})T(\d{2}:\d{2})-(\d{2}:\d{2})$/;
const requestCheck = validator(callbackRequestSchema);
const fields = callbackRequestSchema.properties;

/** Asking to be called back, with the other ways to reach the municipality above it. */
export function contactPage(
  contact: ContactService,
  profiles: ProfileService,
  clock: () => Date,
  newId: () => string,
): FormPage {
  async function form(status: number, context: PageContext, errors: FieldErrors): Promise<Response> {
    const { language, organisation, values } = context;
    const texts = contactTexts[language];
    const slots = await contact.slots();
    const ways = await waysNow(language, values.one('task'));
    const content = html`${ways}
      <h2>${texts.callMe}</h2>
      ${slots.length === 0 ? html`<p>${texts.noSlots}</p>` : formOf(context, slots, errors)}`;
    return page(status, { language, organisation, title: texts.title, errors, content });
  }

  function formOf(
    { language, values }: PageContext,
    slots: readonly CallbackSlot[],
    errors: FieldErrors,
  ): Html {
    const texts = contactTexts[language];
    const common = (name: string) => ({ name, language, value: values.one(name), error: errors[name] });
    return html`<form method="post" action="/pages/contact?language=${language}" novalidate>
      ${hidden({
        ...unseen(values),
        id: values.valid('id', fields.id) ?? newId(),
      })}
      ${textField({ ...common('name'), label: texts.name, autocomplete: 'name', maxLength: 100 })}
      ${textField({
        ...common('phone'),
        label: texts.phone,
        hint: texts.phoneHint,
        type: 'tel',
        autocomplete: 'tel',
        maxLength: 30,
      })}
      ${select({
        ...common('slot'),
        label: texts.slot,
        none: texts.chooseSlot,
        choices: slots.map((slot) => ({
          value: slotValue(slot),
          label: slotInWords(slot, language, 'short'),
        })),
      })}
      ${textArea({ ...common('question'), label: texts.question, hint: texts.questionHint, optional: true })}
      <button>${texts.send}</button>
    </form>`;
  }

  async function waysNow(language: PageLanguage, task: string | undefined): Promise<Html | ''> {
    const profile = await profiles.profile();
    if (!profile) return '';
    const texts = contactTexts[language];
    const now = clock();
    const ways = adviseChannels(profile, task, now).filter(({ channel }) => leadsSomewhere(channel));
    return html`<h2>${texts.ways}</h2>
      <ul>
        ${ways.map(({ channel, opening }) => {
          const name = textIn(channel.name, language);
          const shown = channel.displayAddress ? `${name}: ${channel.displayAddress}` : name;
          const closes =
            opening.open && opening.closes ? momentInWords(opening.closes, language, now) : undefined;
          const opens =
            !opening.open && opening.opens ? momentInWords(opening.opens, language, now) : undefined;
          return html`<li>
            <a href="${channel.address ?? ''}">${shown}</a>
            <span class="state">${opening.open ? texts.open(closes) : texts.closed(opens)}</span>
          </li>`;
        })}
      </ul>`;
  }

  return {
    path: '/pages/contact',
    name: 'Contact',
    summary: 'Ask to be called back, without JavaScript',
    limit: 'contact',
    fields: Type.Object({
      name: Type.String(),
      phone: Type.String(),
      slot: Type.String({ description: '`2026-11-23T09:00-12:00`' }),
      question: Type.Optional(Type.String()),
      task: Type.Optional(Type.String()),
      department: Type.Optional(Type.String()),
      caseReference: Type.Optional(Type.String()),
      id: Type.Optional(Type.String({ description: 'Sent again it changes nothing.' })),
      language: Type.Optional(Type.String()),
    }),
    show: (context) => form(200, context, {}),
    async send(context) {
      const { language, organisation, values } = context;
      const texts = contactTexts[language];
      const request = await requestOf(values, language);
      const errors = errorsOf(request, clock(), language);
      if (Object.keys(errors).length > 0) return form(400, context, errors);
      const result = await contact.request(request as CallbackRequest);
      if (result.state === 'wrong') {
        return form(
          400,
          context,
          Object.fromEntries(
            result.errors.map(({ field, code }) => [field.replace(/^\//, ''), texts.errorFor(code)]),
          ),
        );
      }
      if (result.state === 'closed') return form(409, context, {});
      const title = texts.receiptTitle;
      const content = receipt(result.receipt, language);
      return page(result.state === 'stored' ? 201 : 200, { language, organisation, title, content });
    },
  };
}

function unseen(values: FormValues): Record<'task' | 'department' | 'caseReference', string | undefined> {
  return {
    task: values.valid('task', fields.task),
    department: values.valid('department', fields.department),
    caseReference: values.valid('caseReference', fields.caseReference),
  };
}

type Draft = Partial<CallbackRequest>;

async function requestOf(values: FormValues, language: PageLanguage): Promise<Draft> {
  const [, date, opens, closes] = slotPattern.exec(values.one('slot') ?? '') ?? [];
  const typed = { name: values.one('name'), phone: values.one('phone'), question: values.one('question') };
  const given = Object.entries({ ...typed, ...unseen(values) }).filter(([, value]) => value !== undefined);
  return {
    ...Object.fromEntries(given),
    id: values.valid('id', fields.id) ?? (await idOf(values)),
    language,
    ...(date && opens && closes ? { slot: { date, opens, closes } } : {}),
  };
}

/** A form without an id gets one of its content, so that sending the page again is harmless too. */
async function idOf(values: FormValues): Promise<string> {
  const content = ['name', 'phone', 'slot', 'question', 'task'].map((name) => values.one(name) ?? '');
  const hash = await sha256(JSON.stringify(content));
  return `${hash.slice(0, 8)}-${hash.slice(8, 12)}-8${hash.slice(13, 16)}-8${hash.slice(17, 20)}-${hash.slice(20, 32)}`;
}

function errorsOf(draft: Draft, now: Date, language: PageLanguage): FieldErrors {
  const texts = contactTexts[language];
  const found = checkCallbackRequest(draft, now).map(({ field, code }): [string, string] => [
    field,
    texts.errors[code],
  ]);
  if (found.length > 0) return Object.fromEntries(found);
  return Object.fromEntries(
    requestCheck.problems(draft).map(({ field }) => [field.split('/')[1] ?? '', texts.errorFor(undefined)]),
  );
}

function receipt({ reference, slot, copy }: CallbackReceipt, language: PageLanguage): Html {
  const texts = contactTexts[language];
  return html`<div class="notice good">
      <h2>${texts.weCall(slotInWords(slot, language))}</h2>
      <p>${texts.reference}: <span class="reference">${reference}</span></p>
      <p>${texts.keep}</p>
    </div>
    <h2>${texts.copy}</h2>
    <dl>
      <dt>${texts.name}</dt>
      <dd>${copy.name}</dd>
      <dt>${texts.phone}</dt>
      <dd>${copy.phone}</dd>
      ${
        copy.question
          ? html`<dt>${texts.question}</dt>
              <dd>${copy.question}</dd>`
          : ''
      }
    </dl>`;
}

/** Without JavaScript, an address inside the page (`#chat`) leads nowhere. */
function leadsSomewhere({ address }: Channel): boolean {
  return address !== undefined && !address.startsWith('#');
}

function slotValue({ date, opens, closes }: CallbackSlot): string {
  return `${date}T${opens}-${closes}`;
}

function slotInWords(
  { date, opens, closes }: CallbackSlot,
  language: PageLanguage,
  length: 'long' | 'short' = 'long',
): string {
  const day = dateInWords(date, language, length);
  return `${day}, ${windowInWords(opens, closes, language, length)}`;
}
