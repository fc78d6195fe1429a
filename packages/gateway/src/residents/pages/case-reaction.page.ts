import { checkReaction, type CaseReactionKind } from '@plein/domain/cases/reactions.js';
import { caseReactionSubmissionSchema } from '@plein/domain/cases/reactions/schema.js';
import { Type } from '@sinclair/typebox';
import type { PageState } from '@plein/components/server.js';
import type { CaseReactionsService } from '../case-reactions/case-reactions.service.js';
import type { FormPage, FormValues, PageContext } from './form.js';
import { largestFormWithFiles, sentFile } from './form-files.js';
import { pageTexts } from './page.texts.js';
import { caseTag, knownIn, lookupForm, notFoundForm } from './status.page.js';

const path = '/pages/case-reactions';
const { properties } = caseReactionSubmissionSchema;

/**
 * The page on which a resident does something with a case. The page with the case leads to it with what gives access to
 * the case, so that no address has that.
 */
export function caseReactionPage(reactions: CaseReactionsService, newId: () => string): FormPage {
  function view(status: number, context: PageContext, state: Partial<PageState>): Promise<Response> {
    const { language, address, values } = context;
    const { caseReaction, caseReactionReceived } = pageTexts[language];
    return context.answer({
      status,
      tag: caseTag,
      title: state.answer ? caseReactionReceived : caseReaction,
      page: {
        action: address(path),
        links: { case: address('/pages/status') },
        hidden: knownIn(values),
        ...state,
      },
    });
  }

  function form(status: number, context: PageContext, state: Partial<PageState> = {}): Promise<Response> {
    const { values } = context;
    const kind = values.valid('kind', properties.kind);
    if (kind === undefined) return lookupForm(200, context);
    const id = values.valid('id', properties.id) ?? newId();
    const subject = subjectIn(values);
    return view(status, context, {
      view: 'reaction',
      hidden: { ...knownIn(values), kind, ...subject, id, step: 'send' },
      values: {
        ...Object.fromEntries(Object.entries({ kind, ...subject }).map(([name, value]) => [name, [value]])),
        text: values.all('text').slice(0, 1),
      },
      ...state,
    });
  }

  return {
    path,
    name: 'CaseReaction',
    summary: 'Do something with a case, without JavaScript',
    limit: 'messages',
    largestBody: largestFormWithFiles,
    linked: [],
    fields: Type.Object({
      kind: Type.String(),
      reference: Type.String(),
      postcode: Type.Optional(Type.String()),
      houseNumber: Type.Optional(Type.String()),
      access: Type.Optional(Type.String({ description: 'What a mailed link gave, in place of both.' })),
      step: Type.Optional(Type.String({ description: '`send` sends it; without it the form is shown.' })),
      text: Type.Optional(Type.String()),
      attachments: Type.Optional(Type.Array(Type.String({ format: 'binary' }))),
      task: Type.Optional(Type.String({ description: 'What an answer is to, with its title in `about`.' })),
      about: Type.Optional(Type.String()),
      takes: Type.Optional(Type.String({ description: '`text`, `files` or both.' })),
      id: Type.Optional(Type.String({ description: 'Sending it again changes nothing.' })),
      language: Type.Optional(Type.String()),
    }),
    show: (context) => lookupForm(200, context),
    busy: (context, problem) => form(429, context, { problem }),
    async send(context) {
      const { language, values, client, files } = context;
      const kind = values.valid('kind', properties.kind);
      if (kind === undefined || values.one('step') !== 'send') return form(200, context);
      const text = values.one('text');
      const { task, about, takes = '' } = subjectIn(values);
      const answer =
        kind === 'answer' ? { text: takes.includes('text'), files: takes.includes('files') } : undefined;
      const errors = checkReaction({ text, attachments: files }, answer);
      if (errors.length > 0) return form(400, context, { errors });
      const result = await reactions.react(
        {
          ...knownIn(values),
          id: values.valid('id', properties.id) ?? newId(),
          kind: kind as CaseReactionKind,
          language,
          ...(text !== undefined && { text }),
          ...(task !== undefined && { task: Number(task) }),
          ...(about !== undefined && { about }),
          ...(files.length > 0 && { attachments: await Promise.all(files.map(sentFile)) }),
        },
        client,
      );
      switch (result.status) {
        case 'stored':
        case 'known':
          return view(result.status === 'stored' ? 201 : 200, context, {
            view: 'reaction-receipt',
            values: { kind: [kind] },
            answer: result.receipt,
          });
        case 'refused':
          return form(409, context, {
            problem: { status: 409, errors: [{ field: '/kind', code: result.reason, detail: '' }] },
          });
        case 'taken':
        case 'token-refused':
          return form(409, context, { problem: { status: 409 } });
        // What was typed stays on the page; the page of the link says what to do.
        case 'link-over':
          return form(401, context, { problem: { status: 401 } });
        case 'invalid': {
          const wrong = result.errors.filter(({ field }) => isOfForm(field));
          if (wrong.length === 0) return notFoundForm(result, context);
          return form(400, context, {
            errors: wrong.map(({ field, code }) => ({ field: field.slice(1), code })),
          });
        }
        default:
          return notFoundForm(result, context);
      }
    },
  };
}

/** Whether an error is about a field of this form; the others are about what gives access to the case. */
const isOfForm = (field: string): boolean => ['/text', '/attachments'].includes(field);

/** Returns what an answer is to, and how it can be given, where the form has it. */
function subjectIn(values: FormValues): Partial<Record<'task' | 'about' | 'takes', string>> {
  const task = values.one('task');
  const about = values.valid('about', properties.about);
  const takes = values.one('takes');
  return {
    ...(task !== undefined && /^\d{1,2}$/.test(task) && { task }),
    ...(about !== undefined && { about }),
    ...(takes !== undefined && ['text', 'files', 'text files'].includes(takes) && { takes }),
  };
}
