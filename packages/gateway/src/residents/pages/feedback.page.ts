import type { PageState } from '@plein/components/server.js';
import {
  questionStrategies,
  scales,
  type FeedbackSubmission,
  type QuestionKind,
} from '@plein/domain/feedback.js';
import { feedbackSubmissionSchema } from '@plein/domain/feedback/schema.js';
import { removePersonalData } from '@plein/domain/privacy.js';
import { scrubPath } from '@plein/domain/privacy/paths.js';
import { Type } from '@sinclair/typebox';
import type { FeedbackResult, FeedbackService } from '../feedback/feedback.service.js';
import { validator } from '../../http/validation.js';
import type { FormPage, FormValues, PageContext } from './form.js';
import { pageTexts } from './page.texts.js';

const tag = 'plein-feedback-prompt';
const path = '/pages/feedback';
const fields = feedbackSubmissionSchema.properties;
const submissionCheck = validator(feedbackSubmissionSchema);

/** Hidden fields of the form: its subject, and the id that makes sending it twice harmless. */
type HiddenFields = Pick<FeedbackSubmission, 'id' | 'page'> &
  Partial<Pick<FeedbackSubmission, 'task' | 'department' | 'question'>>;

/**
 * The feedback page. The first answer counts as soon as it is pressed, and later answers complete the same
 * submission. Opening an address never counts as an answer, because mail scanners follow links. The address
 * may carry the answer that a resident chose in a mail; the page then asks to confirm it.
 */
export function feedbackPage(feedback: FeedbackService, newId: () => string): FormPage {
  /** Sends a submission. One that was changed after it was complete is a new submission. */
  async function send(submission: FeedbackSubmission): Promise<FeedbackResult> {
    const result = await feedback.submit(submission);
    return result.status === 'taken' ? feedback.submit({ ...submission, id: newId() }) : result;
  }

  return {
    path,
    name: 'Feedback',
    summary: 'Say whether a page helped, without JavaScript',
    limit: 'feedback',
    linked: ['page', 'task', 'department', 'helpful', 'question'],
    fields: Type.Object({
      answer: Type.Optional(
        Type.String({
          description:
            '`true`, `false` or `problem`: stored at once; the other answers follow under the same id.',
        }),
      ),
      question: Type.Optional(
        Type.String({ description: 'The question that is asked. Default: `helpful`.' }),
      ),
      helpful: Type.Optional(Type.String({ description: '`true`, `false` or `problem`' })),
      score: Type.Optional(
        Type.String({ description: 'A number on the scale of the question, or `none` for no opinion.' }),
      ),
      preventable: Type.Optional(Type.String({ description: '`yes`, `no` or `unknown`' })),
      cause: Type.Optional(Type.String()),
      drivers: Type.Optional(Type.Array(Type.String())),
      text: Type.Optional(Type.String()),
      page: Type.Optional(Type.String({ description: 'Path of the page that the feedback is about.' })),
      task: Type.Optional(Type.String()),
      department: Type.Optional(Type.String()),
      id: Type.Optional(Type.String({ description: 'Sending it again changes nothing.' })),
      language: Type.Optional(Type.String()),
    }),
    show: (context) => show(200, context, hiddenFieldsIn(context, newId)),
    busy: (context, problem) => show(429, context, hiddenFieldsIn(context, newId), { view: 'more', problem }),
    async send(context) {
      const { values } = context;
      const hiddenFields = hiddenFieldsIn(context, newId);
      const isFirst = values.one('answer') !== undefined;
      const submission = {
        ...hiddenFields,
        language: context.language,
        ...asked(hiddenFields.question),
        ...(isFirst ? helpfulOf(values.one('answer')) : answersIn(values, hiddenFields.question)),
      };
      const errors = errorsOf(submission);
      if (errors.length > 0)
        return show(400, context, hiddenFields, { errors, ...(!isFirst && { view: 'more' }) });
      const result = await send(submission as FeedbackSubmission);
      if (result.status === 'invalid' || result.status === 'taken') {
        const { question } = hiddenFields;
        const field = question === 'open' ? 'why' : question ? 'answer' : 'helpful';
        return show(400, context, hiddenFields, {
          errors: [{ field, code: 'required' }],
          ...(question && { view: 'more' }),
        });
      }
      const status = result.status === 'stored' ? 201 : 200;
      return show(status, context, hiddenFields, isFirst ? { view: 'more' } : { answer: result.receipt });
    },
  };
}

function show(
  status: number,
  context: PageContext,
  hiddenFields: HiddenFields,
  state: Partial<PageState> = {},
): Promise<Response> {
  const { language, values } = context;
  const { task, department, question } = hiddenFields;
  const { feedback, thanks } = pageTexts[language];
  const helpful = values.one('answer') ?? values.one('helpful');
  return context.answer({
    status,
    tag,
    attributes: { task, department, question },
    title: state.answer ? thanks : feedback,
    page: {
      action: context.address(path),
      hidden: { ...hiddenFields },
      values: {
        ...(typeof helpfulOf(helpful).helpful === 'boolean' && { helpful: [String(helpful)] }),
        score: values.all('score').slice(0, 1),
        preventable: values.all('preventable').slice(0, 1),
        cause: values.all('cause').slice(0, 1),
        drivers: values.all('drivers'),
        text: values.all('text').slice(0, 1),
      },
      ...state,
    },
  });
}

/**
 * Returns the hidden fields. A value that fails its schema is left out or replaced, so that it does not stop
 * the form.
 */
function hiddenFieldsIn(context: PageContext, newId: () => string): HiddenFields {
  const { values } = context;
  const task = values.valid('task', fields.task);
  const department = values.valid('department', fields.department);
  const question = values.valid('question', fields.question) as QuestionKind | undefined;
  return {
    id: values.valid('id', fields.id) ?? newId(),
    page: pageOf(context),
    ...(task && { task }),
    ...(department && { department }),
    ...(question && question !== 'helpful' && { question }),
  };
}

const asked = (question: QuestionKind = 'helpful'): Pick<FeedbackSubmission, 'question' | 'wording'> => ({
  question,
  wording: questionStrategies[question].wording,
});

function answersIn(
  values: FormValues,
  question: QuestionKind = 'helpful',
): Partial<Record<keyof FeedbackSubmission, unknown>> {
  const { scale = 'csat-5' } = questionStrategies[question].scale ?? {};
  const score = values.one('score');
  const preventable = values.one('preventable');
  const cause = preventable === 'yes' ? values.one('cause') : undefined;
  const drivers = values.all('drivers');
  const text = values.one('text');
  return {
    ...helpfulOf(values.one('helpful')),
    ...(score && {
      score: { scale, direction: scales[scale].direction, value: score === 'none' ? null : Number(score) },
    }),
    ...(preventable && { preventable }),
    ...(cause && { cause }),
    ...(drivers.length > 0 && { drivers }),
    ...(text && { text: fitting(text) }),
  };
}

/** Maximum number of characters of a text in which personal data is looked for; a longer one is refused. */
const longestRead = 4_000;

/** Applies the maximum length to the text without personal data, as the element does. */
function fitting(text: string): string {
  const isShort = text.length <= (fields.text.maxLength ?? 0);
  return isShort || text.length > longestRead ? text : removePersonalData(text).text;
}

function errorsOf(submission: unknown): { field: string; code: string }[] {
  const found = submissionCheck.problems(submission);
  return found.map(({ field, code }) => ({ field: field.split('/')[1] ?? '', code }));
}

/** Reads `true`, `false` and `problem`. Other text stays as it is, so that the schema refuses it. */
function helpfulOf(value: string | undefined): { helpful?: boolean | string; problem?: true } {
  if (value === undefined) return {};
  if (value === 'problem') return { helpful: false, problem: true };
  return { helpful: value === 'true' ? true : value === 'false' ? false : value };
}

/** Returns the page that the feedback is about: from the form, otherwise the page that linked here. */
function pageOf({ values, request }: PageContext): string {
  const given = values.valid('page', fields.page);
  if (given !== undefined) return scrubPath(given);
  const referrer = request.headers.get('referer') ?? '';
  const from = URL.canParse(referrer) ? scrubPath(new URL(referrer).pathname).slice(0, 300) : '/';
  return from === path ? '/' : from;
}
