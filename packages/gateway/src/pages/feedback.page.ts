import { feedbackDrivers, type FeedbackDriver, type FeedbackSubmission } from '@plein/domain/feedback.js';
import { feedbackSubmissionSchema } from '@plein/domain/feedback/schema.js';
import { Type } from '@sinclair/typebox';
import { html } from 'hono/html';
import type { FeedbackService } from '../feedback/feedback.service.js';
import { validator } from '../http/validation.js';
import { feedbackTexts } from './feedback.texts.js';
import type { FormPage, FormValues, PageContext } from './form.js';
import { page } from './layout.js';
import { choiceList, hidden, textArea, type FieldErrors } from './parts.js';

const fields = feedbackSubmissionSchema.properties;
const submissionCheck = validator(feedbackSubmissionSchema);
const scores = ['1', '2', '3', '4', '5'] as const;

/** Saying whether a page helped. */
export function feedbackPage(feedback: FeedbackService, newId: () => string): FormPage {
  function form(status: number, context: PageContext, errors: FieldErrors): Promise<Response> {
    const { language, organisation, values } = context;
    const texts = feedbackTexts[language];
    const common = (name: string) => ({ name, language, error: errors[name], chosen: values.all(name) });
    const content = html`<form method="post" action="/pages/feedback?language=${language}" novalidate>
      ${hidden({
        id: values.valid('id', fields.id) ?? newId(),
        page: pageOf(context),
        task: values.valid('task', fields.task),
        department: values.valid('department', fields.department),
      })}
      ${choiceList({
        ...common('helpful'),
        label: texts.helpful,
        several: false,
        choices: [
          { value: 'true', label: texts.yes },
          { value: 'false', label: texts.no },
        ],
      })}
      ${choiceList({
        ...common('score'),
        label: texts.score,
        several: false,
        optional: true,
        choices: scores.map((value) => ({ value, label: texts.scores[value] })),
      })}
      ${choiceList({
        ...common('drivers'),
        label: texts.drivers,
        several: true,
        optional: true,
        choices: feedbackDrivers.map((value) => ({ value, label: texts.driverNames[value] })),
      })}
      ${textArea({
        name: 'text',
        language,
        value: values.one('text'),
        error: errors['text'],
        label: texts.text,
        hint: texts.textHint,
        optional: true,
      })}
      <button>${texts.send}</button>
    </form>`;
    return page(status, { language, organisation, title: texts.title, errors, content });
  }

  return {
    path: '/pages/feedback',
    name: 'Feedback',
    summary: 'Say whether a page helped, without JavaScript',
    limit: 'feedback',
    fields: Type.Object({
      helpful: Type.Optional(Type.String({ description: '`true` or `false`' })),
      score: Type.Optional(Type.String({ description: '`1` to `5`' })),
      drivers: Type.Optional(Type.Array(Type.String())),
      text: Type.Optional(Type.String()),
      page: Type.Optional(Type.String({ description: 'Path of the page it is about.' })),
      task: Type.Optional(Type.String()),
      department: Type.Optional(Type.String()),
      id: Type.Optional(Type.String({ description: 'Sent again it changes nothing.' })),
      language: Type.Optional(Type.String()),
    }),
    show: (context) => form(200, context, {}),
    async send(context) {
      const { language, organisation, values } = context;
      const texts = feedbackTexts[language];
      const submission = submissionOf(context, newId);
      const errors: Record<string, string> = {};
      for (const { field, code } of submissionCheck.problems(submission)) {
        const name = field.split('/')[1] ?? '';
        errors[name] = name === 'text' && code === 'too-long' ? texts.tooLong : texts.chooseAgain;
      }
      if (Object.keys(errors).length > 0) return form(400, context, errors);
      const result = await feedback.submit(submission as FeedbackSubmission);
      if (result.state === 'empty') return form(400, context, { helpful: texts.empty });
      const { reference, removed, text } = result.receipt;
      const content = html`<div class="notice good">
        <p>${texts.thanks}</p>
        <p>${texts.reference}: <span class="reference">${reference}</span></p>
        ${
          removed.length > 0 && text !== undefined
            ? html`<p>${texts.removed}</p>
                <blockquote>${text}</blockquote>`
            : ''
        }
        ${values.one('helpful') === undefined && text === undefined ? '' : html`<p>${texts.next}</p>`}
      </div>`;
      const status = result.state === 'stored' ? 201 : 200;
      return page(status, { language, organisation, title: texts.receiptTitle, content });
    },
  };
}

type Draft = Partial<Record<keyof FeedbackSubmission, unknown>>;

function submissionOf(context: PageContext, newId: () => string): Draft {
  const { language, values } = context;
  const drivers = values.all('drivers') as FeedbackDriver[];
  const score = values.one('score');
  const given: Draft = {
    id: values.valid('id', fields.id) ?? newId(),
    page: pageOf(context),
    language,
    helpful: helpfulOf(values),
    score: score && { scale: 'csat-5', direction: 'higher-is-better', value: Number(score) },
    drivers: drivers.length > 0 ? drivers : undefined,
    text: values.one('text'),
    task: values.valid('task', fields.task),
    department: values.valid('department', fields.department),
  };
  return Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined));
}

function helpfulOf(values: FormValues): boolean | string | undefined {
  const value = values.one('helpful');
  return value === 'true' ? true : value === 'false' ? false : value;
}

/** The page it is about: as the form says, else the page that the resident came from. */
function pageOf({ values, request }: PageContext): string {
  const given = values.valid('page', fields.page);
  if (given !== undefined) return given;
  const referrer = request.headers.get('referer') ?? '';
  const path = URL.canParse(referrer) ? new URL(referrer).pathname.slice(0, 300) : '/';
  return path === '/pages/feedback' ? '/' : path;
}
