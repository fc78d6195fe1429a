import { checkCaseLookup, type CaseView } from '@plein/domain/cases.js';
import { Type } from '@sinclair/typebox';
import { html } from 'hono/html';
import type { CasesService } from '../cases/cases.service.js';
import type { FormPage, PageContext } from './form.js';
import { dateInWords, type PageLanguage } from './languages.js';
import { page, type Html } from './layout.js';
import { textField, type FieldErrors } from './parts.js';
import { statusTexts } from './status.texts.js';

/** Following a case without logging in. */
export function statusPage(cases: CasesService): FormPage {
  return {
    path: '/pages/status',
    name: 'Status',
    summary: 'See a case by its reference, postcode and house number, without JavaScript',
    limit: 'cases',
    fields: Type.Object({
      reference: Type.String(),
      postcode: Type.String(),
      houseNumber: Type.String(),
      language: Type.Optional(Type.String()),
    }),
    show: (context) => form(200, context, {}),
    async send(context) {
      const { language, organisation, values } = context;
      const texts = statusTexts[language];
      const draft = {
        reference: values.one('reference') ?? '',
        postcode: values.one('postcode') ?? '',
        houseNumber: values.one('houseNumber') ?? '',
      };
      const errors = checkCaseLookup(draft).map(({ field, code }) => [field, texts.errors[code]] as const);
      if (errors.length > 0) return form(400, context, Object.fromEntries(errors));
      const result = await cases.lookUp({ ...draft, language });
      switch (result.state) {
        case 'found':
          return page(200, {
            language,
            organisation,
            title: result.view.title,
            content: view(result.view, language),
          });
        case 'wait': {
          const answer = await form(429, context, { reference: texts.wait });
          answer.headers.set('retry-after', String(result.seconds));
          return answer;
        }
        default:
          return form(404, context, { reference: texts.notFound });
      }
    },
  };
}

function form(
  status: number,
  { language, organisation, values }: PageContext,
  errors: FieldErrors,
): Promise<Response> {
  const texts = statusTexts[language];
  const common = (name: string) => ({ name, language, value: values.one(name), error: errors[name] });
  const content = html`<p>${texts.intro}</p>
    <form method="post" action="/pages/status?language=${language}" novalidate>
      ${textField({ ...common('reference'), label: texts.reference, hint: texts.referenceHint, maxLength: 40 })}
      ${textField({
        ...common('postcode'),
        label: texts.postcode,
        hint: texts.postcodeHint,
        autocomplete: 'postal-code',
        maxLength: 8,
      })}
      ${textField({
        ...common('houseNumber'),
        label: texts.houseNumber,
        hint: texts.houseNumberHint,
        maxLength: 10,
      })}
      <button>${texts.send}</button>
    </form>`;
  return page(status, { language, organisation, title: texts.title, errors, content });
}

function view(one: CaseView, language: PageLanguage): Html {
  const texts = statusTexts[language];
  return html`<p class="hint">${texts.reference}: ${one.reference}</p>
    ${asked(one, language)}
    <p>${promise(one, language)}</p>
    ${one.extension ? html`<p>${texts.extended}: ${one.extension.reason}</p>` : ''}
    ${one.suspension ? html`<p>${texts.suspended}: ${one.suspension.reason}</p>` : ''}
    ${one.result ? html`<p><strong>${one.result.title}</strong> ${one.result.explanation ?? ''}</p>` : ''}
    <h2>${texts.steps}</h2>
    <ol class="steps">
      ${one.steps.map((step) => {
        const date = step.date ?? step.expectedOn;
        return html`<li class="${step.state}" ${step.state === 'now' ? html`aria-current="step"` : ''}>
          <h3>${step.title}</h3>
          <span class="state"
            >${texts.states[step.state]}${date ? `: ${dateInWords(date, language)}` : ''}</span
          >
          ${step.explanation ? html`<p>${step.explanation}</p>` : ''}
        </li>`;
      })}
    </ol>
    <p><a href="/pages/status?language=${language}">${texts.another}</a></p>`;
}

function asked(one: CaseView, language: PageLanguage): Html | '' {
  const texts = statusTexts[language];
  if (one.asked.length === 0) return '';
  return html`<div class="notice">
    <h2>${texts.asked}</h2>
    ${one.asked.map(
      (task) =>
        html`<h3>${task.title}</h3>
          <p>
            ${task.explanation ?? ''} ${task.dueOn ? texts.before(dateInWords(task.dueOn, language)) : ''}
          </p>
          ${task.url ? html`<p><a href="${task.url}">${task.action ?? task.title}</a></p>` : ''}`,
    )}
  </div>`;
}

function promise({ closedOn, promise: { expectedOn, late } }: CaseView, language: PageLanguage): string {
  const texts = statusTexts[language];
  if (closedOn) return texts.ready;
  if (!expectedOn) return '';
  const date = dateInWords(expectedOn, language);
  return late ? texts.late(date) : texts.expected(date);
}
