import { questionStrategies, type AskedByLink } from '@plein/domain/feedback.js';
import { removePersonalData } from '@plein/domain/privacy.js';
import { textIn } from '@plein/domain/text.js';
import { Type } from '@sinclair/typebox';
import { html } from 'hono/html';
import { isAnswered } from '../../feedback/answered-tokens.store.js';
import type { FeedbackService } from '../../feedback/feedback.service.js';
import { answeredHash, type LinkTokens } from '../../feedback/links/link-tokens.js';
import type { GatewayDependencies } from '../../../core/dependencies.js';
import type { ProfileService } from '../../profile/profile.service.js';
import { feedbackPage, type FeedbackPlace } from '../feedback.page.js';
import { FormValues, type FormPage, type PageContext } from '../form.js';
import { askedTexts } from './asked.texts.js';

/** Address of the page that a link in a mail or a letter opens. */
export const askedPath = '/pages/asked';

/** No search engine may keep a page with the token of a mail. */
const headers = { 'x-robots-tag': 'noindex' } as const;

/** What the page needs besides the feedback page. */
export interface AskedOptions {
  feedback: FeedbackService;
  tokens: LinkTokens;
  profiles: Pick<ProfileService, 'profile'>;
  store: GatewayDependencies['store'];
  newId: () => string;
}

interface Opened {
  asked: AskedByLink;
  form: FormPage;
  context: PageContext;
}

/**
 * The page of a link in a mail or a letter: the question of its token, with the answer of the link chosen. Opening it
 * sends nothing, whatever opens it; a resident sends the form. It runs no script, because some programs that check mail
 * run scripts too.
 */
export function askedPage({ feedback, tokens, profiles, store, newId }: AskedOptions): FormPage {
  /** Returns the page of what a link asks, with the fields that its token decides; undefined for a dead link. */
  async function open(context: PageContext): Promise<Opened | undefined> {
    const token = context.values.one('asked') ?? '';
    const asked = await tokens.read(token);
    if (!asked) return undefined;
    const hash = await answeredHash(asked);
    const once = hash === undefined ? undefined : { hash, day: asked.until };
    let isOver = false;
    const noted: FeedbackService = {
      async submit(submission, options) {
        const result = await feedback.submit(submission, { ...options, once });
        isOver ||= result.status === 'answered';
        return result;
      },
    };
    const hidden = { asked: token, ...(hasPersonalData(context) && { seen: '1' }) };
    const form = feedbackPage(noted, newId, placeOf(asked, hidden));
    return {
      asked,
      form: {
        ...form,
        async send(one) {
          const page = await form.send(one);
          return isOver ? sentence(context, 409, 'answered') : page;
        },
      },
      context: {
        ...context,
        channel: asked.channel,
        values: valuesOf(context, asked),
        answer: (page) => context.answer({ ...page, headers, isStatic: true }),
      },
    };
  }

  const dead = (context: PageContext): Promise<Response> => sentence(context, 404, 'over');

  return {
    path: askedPath,
    name: 'Asked',
    summary: 'Answer a question of a mail or a letter, without JavaScript',
    limit: 'feedback',
    isOptional: true,
    linked: ['asked', 'score', 'preventable'],
    fields: Type.Object({
      asked: Type.String({ description: 'The token of the link.' }),
      score: Type.Optional(Type.String()),
      preventable: Type.Optional(Type.String()),
      cause: Type.Optional(Type.String()),
      drivers: Type.Optional(Type.Array(Type.String())),
      text: Type.Optional(Type.String()),
      seen: Type.Optional(
        Type.String({ description: 'The resident saw which personal data is taken out of the text.' }),
      ),
      id: Type.Optional(Type.String({ description: 'Sending it again changes nothing.' })),
      language: Type.Optional(Type.String()),
    }),
    async show(context) {
      const { crisis } = (await profiles.profile()) ?? {};
      if (crisis?.active) {
        return frame(
          context,
          200,
          html`<h1>${textIn(crisis.title, context.language)}</h1>
            <p>${textIn(crisis.message, context.language)}</p>
            <p>${askedTexts[context.language].crisis}</p>`,
          textIn(crisis.title, context.language),
        );
      }
      const opened = await open(context);
      if (!opened) return dead(context);
      const hash = await answeredHash(opened.asked);
      if (hash !== undefined && (await isAnswered(store.database, hash))) {
        return sentence(context, 200, 'answered');
      }
      return opened.form.show(opened.context);
    },
    async busy(context, problem) {
      const opened = await open(context);
      return opened ? opened.form.busy(opened.context, problem) : dead(context);
    },
    async send(context) {
      const opened = await open(context);
      if (!opened) return dead(context);
      const { form } = opened;
      // What is personal in a text is shown before anything is sent.
      const mustSee = hasPersonalData(context) && context.values.one('seen') === undefined;
      return mustSee ? form.show(opened.context) : form.send(opened.context);
    },
  };
}

const hasPersonalData = ({ values }: PageContext): boolean =>
  removePersonalData(values.one('text') ?? '').removed.length > 0;

const placeOf = (
  { channel, question }: AskedByLink,
  hidden: Readonly<Record<string, string>>,
): FeedbackPlace => ({
  path: askedPath,
  name: 'Asked',
  summary: '',
  channel,
  hidden,
  linked: [],
  question: () => question,
  attributes: () => ({}),
  worker: () => undefined,
});

/** The values of a form or a link, with those that the token decides. A score of an earlier wording is not chosen. */
function valuesOf({ values, request }: PageContext, asked: AskedByLink): FormValues {
  const { question, page, task, department, process, wording } = asked;
  const isCurrent = wording === questionStrategies[question].wording || request.method === 'POST';
  const given = ['score', 'preventable', 'cause', 'drivers', 'text', 'id'].flatMap((name) =>
    values.all(name).map((value) => [name, value]),
  );
  const decided = Object.entries({ question, page, task, department, process }).flatMap(([name, value]) =>
    value === undefined ? [] : [[name, value]],
  );
  return new FormValues(new URLSearchParams([...(isCurrent ? given : []), ...decided]));
}

/** A page that says in a sentence why there is no question, and leads to contact. */
function sentence(context: PageContext, status: number, what: 'over' | 'answered'): Promise<Response> {
  const words = askedTexts[context.language];
  return frame(
    context,
    status,
    html`<h1>${words[what]}</h1>
      <p>${words[`${what}Help`]}</p>
      <p><a class="alone" href="${context.address('/pages/contact')}">${words.contact}</a></p>`,
    words[what],
  );
}

async function frame(
  context: PageContext,
  status: number,
  content: ReturnType<typeof html>,
  title: string,
): Promise<Response> {
  return context.frame({
    ...{ status, title, headers, isStatic: true },
    content: { html: `<div class="promise">${String(await content)}</div>`, style: '', script: '' },
  });
}
