import type { PageState, ServerElement } from '@plein/components/server.js';
import {
  questionOnKiosk,
  questionStrategies,
  scales,
  type FeedbackSubmission,
  type QuestionKind,
} from '@plein/domain/feedback.js';
import { feedbackSubmissionSchema } from '@plein/domain/feedback/schema.js';
import type { ChannelCode } from '@plein/domain/vocabulary.js';
import { removePersonalData } from '@plein/domain/privacy.js';
import { scrubPath } from '@plein/domain/privacy/paths.js';
import { Type } from '@sinclair/typebox';
import type { FeedbackResult, FeedbackService } from '../feedback/feedback.service.js';
import { validator } from '../../http/validation.js';
import { isUnchecked, type FormPage, type FormValues, type PageContext } from './form.js';
import { kioskWorkerPath } from './kiosk-worker.js';
import { pageTexts } from './page.texts.js';

const tag = 'plein-feedback-prompt';
const fields = feedbackSubmissionSchema.properties;
const submissionCheck = validator(feedbackSubmissionSchema);

/** Hidden fields of the form: its subject, and the id that makes sending it twice harmless. */
type HiddenFields = Pick<FeedbackSubmission, 'id' | 'page'> &
  Partial<Pick<FeedbackSubmission, 'task' | 'department' | 'question' | 'process'>>;

/** Where the question is asked. */
export interface FeedbackPlace {
  readonly path: string;
  readonly name: string;
  readonly summary: string;
  /** The channel, whatever the address says. */
  readonly channel?: ChannelCode;
  /** Hidden fields of the form besides those of every question. */
  readonly hidden?: Readonly<Record<string, string>>;
  /** Names of the attributes that only this page has, which a link may set. */
  readonly linked: readonly string[];
  question(asked: QuestionKind | undefined): QuestionKind | undefined;
  attributes(values: FormValues): ServerElement['attributes'];
  worker(context: PageContext): string | undefined;
}

/** A page on any screen. */
const onTheWeb: FeedbackPlace = {
  path: '/pages/feedback',
  name: 'Feedback',
  summary: 'Say whether a page helped, without JavaScript',
  linked: [],
  question: (asked) => (asked === 'helpful' ? undefined : asked),
  attributes: () => ({}),
  worker: () => undefined,
};

/** A page on a screen at the counter, which opens without a network too. */
export const onKiosk: FeedbackPlace = {
  path: '/pages/kiosk',
  name: 'Kiosk',
  summary: 'Answer one question on a screen at the counter',
  channel: 'kiosk',
  linked: ['kiosk-text'],
  question: (asked) => questionOnKiosk(asked ?? 'helpful'),
  attributes: (values) => ({ kiosk: '', 'kiosk-text': values.one('kiosk-text') && '' }),
  worker: (context) => context.address(kioskWorkerPath).replace(/\?.*/, ''),
};

/**
 * The feedback page. The first answer counts as soon as it is pressed, and later answers complete the same
 * submission. Opening an address never counts as an answer, because mail scanners follow links. The address
 * may carry the answer that a resident chose in a mail; the page then asks to confirm it.
 */
export function feedbackPage(
  feedback: FeedbackService,
  newId: () => string,
  place: FeedbackPlace = onTheWeb,
): FormPage {
  const { path, name, summary, channel, linked } = place;
  /** Sends a submission. One that was changed after it was complete is a new submission. */
  async function send(submission: FeedbackSubmission, request: Request): Promise<FeedbackResult> {
    // Without a script no page measures the answer. Global Privacy Control holds for that too.
    const options = { announces: request.headers.get('sec-gpc') !== '1' };
    const result = await feedback.submit(submission, options);
    return result.status === 'taken' ? feedback.submit({ ...submission, id: newId() }, options) : result;
  }

  return {
    path,
    name,
    summary,
    ...(channel && { channel }),
    limit: 'feedback',
    linked: ['page', 'task', 'department', 'helpful', 'question', 'process', ...linked],
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
      process: Type.Optional(
        Type.String({ description: 'The token of the process, the same before and after.' }),
      ),
      id: Type.Optional(Type.String({ description: 'Sending it again changes nothing.' })),
      check: Type.Optional(
        Type.String({ description: 'Shows the form with this answer; it is not stored.' }),
      ),
      language: Type.Optional(Type.String()),
    }),
    show: (context) =>
      show(200, context, hiddenFieldsIn(context, newId, place), place, {
        ...(place.hidden && { view: 'more' }),
      }),
    busy: (context, problem) =>
      show(429, context, hiddenFieldsIn(context, newId, place), place, { view: 'more', problem }),
    async send(context) {
      const { values } = context;
      const hiddenFields = hiddenFieldsIn(context, newId, place);
      if (isUnchecked(values)) return show(200, context, hiddenFields, place);
      const isFirst = values.one('answer') !== undefined;
      const overChannel = channel ?? context.channel;
      const submission = {
        ...hiddenFields,
        language: context.language,
        ...(overChannel !== 'website' && { channel: overChannel }),
        ...asked(hiddenFields.question),
        ...(isFirst ? helpfulOf(values.one('answer')) : answersIn(values, hiddenFields.question)),
      };
      const errors = errorsOf(submission);
      if (errors.length > 0)
        return show(400, context, hiddenFields, place, { errors, ...(!isFirst && { view: 'more' }) });
      const result = await send(submission as FeedbackSubmission, context.request);
      if (result.status !== 'stored' && result.status !== 'known') {
        const { question } = hiddenFields;
        const field = question === 'open' ? 'why' : question ? 'answer' : 'helpful';
        return show(400, context, hiddenFields, place, {
          errors: [{ field, code: 'required' }],
          ...(question && { view: 'more' }),
        });
      }
      const status = result.status === 'stored' ? 201 : 200;
      return show(
        status,
        context,
        hiddenFields,
        place,
        isFirst ? { view: 'more' } : { answer: result.receipt },
      );
    },
  };
}

function show(
  status: number,
  context: PageContext,
  hiddenFields: HiddenFields,
  place: FeedbackPlace,
  state: Partial<PageState> = {},
): Promise<Response> {
  const { language, values } = context;
  const { task, department, question, process } = hiddenFields;
  const { feedback, kiosk, thanks } = pageTexts[language];
  const helpful = values.one('answer') ?? values.one('helpful');
  return context.answer({
    status,
    tag,
    attributes: { task, department, question, process, ...place.attributes(values) },
    title: state.answer ? thanks : place.channel === undefined ? feedback : kiosk,
    worker: place.worker(context),
    page: {
      action: context.address(place.path),
      hidden: { ...hiddenFields, ...place.hidden },
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
function hiddenFieldsIn(context: PageContext, newId: () => string, place: FeedbackPlace): HiddenFields {
  const { values } = context;
  const task = values.valid('task', fields.task);
  const department = values.valid('department', fields.department);
  const question = place.question(values.valid('question', fields.question) as QuestionKind | undefined);
  const process = values.valid('process', fields.process);
  return {
    id: values.valid('id', fields.id) ?? newId(),
    page: pageOf(context, place),
    ...(task && { task }),
    ...(department && { department }),
    ...(question && { question }),
    ...(process && { process }),
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

/** Returns the page that the feedback is about: from the form, otherwise the page that linked here. None links to a kiosk. */
function pageOf({ values, request }: PageContext, { path, channel }: FeedbackPlace): string {
  const given = values.valid('page', fields.page);
  if (given !== undefined) return scrubPath(given);
  if (channel) return path;
  const referrer = request.headers.get('referer') ?? '';
  const from = URL.canParse(referrer) ? scrubPath(new URL(referrer).pathname).slice(0, 300) : '/';
  return from === path ? '/' : from;
}
