import type { PageState } from '@plein/components/server.js';
import { checkSecondFactor, type CaseView } from '@plein/domain/cases.js';
import { caseLookupSchema } from '@plein/domain/cases/schema.js';
import { Type } from '@sinclair/typebox';
import type { CaseAccessRefusal } from '../cases/case-access.js';
import type { CasesService } from '../cases/cases.service.js';
import type { FormPage, FormValues, PageContext } from './form.js';
import { askPath, linkOver } from './links/link.content.js';
import { pageTexts } from './page.texts.js';

/** The element of the pages about a case. */
export const caseTag = 'plein-status-tracker';
const fields = ['reference', 'postcode', 'houseNumber', 'access'] as const;
type Known = Partial<Record<(typeof fields)[number], string>>;

/** The page on which a resident follows a case without logging in. */
export function statusPage(cases: CasesService): FormPage {
  return {
    path: '/pages/status',
    name: 'Status',
    summary: 'See a case by its reference, postcode and house number, without JavaScript',
    limit: 'cases',
    linked: ['reference'],
    fields: Type.Object({
      reference: Type.String(),
      postcode: Type.Optional(Type.String()),
      houseNumber: Type.Optional(Type.String()),
      access: Type.Optional(Type.String({ description: 'What a mailed link gave, in place of both.' })),
      language: Type.Optional(Type.String()),
    }),
    show: (context) => lookupForm(200, context),
    busy: (context, problem) => lookupForm(429, context, { problem }),
    async send(context) {
      const { language, values } = context;
      const draft = knownIn(values);
      const errors = draft.access === undefined ? checkSecondFactor(draft) : [];
      if (errors.length > 0) return lookupForm(400, context, { errors });
      const result = await cases.lookUp({ ...draft, language }, context.client);
      if (result.status !== 'found') return notFoundForm(result, context);
      return shownCase(context, result.view, draft);
    },
  };
}

/** Shows a case, with what its resident knows of it, so that its buttons lead on. */
export function shownCase(context: PageContext, view: CaseView, known: Known): Promise<Response> {
  const { title, reference } = view;
  const links = {
    ask: context.address('/pages/contact', { view: 'callback', caseReference: reference }),
    another: context.address('/pages/status'),
    react: context.address('/pages/case-reactions'),
  };
  return context.answer({
    status: 200,
    tag: caseTag,
    title,
    page: { ...stateOf(context, known), answer: view, links },
  });
}

/** Returns what was typed to find a case. */
export function knownIn(values: FormValues): Known & { reference: string } {
  const access = values.valid('access', caseLookupSchema.properties.access);
  const [reference = '', postcode = '', houseNumber = ''] = fields.map((name) => values.one(name));
  return access === undefined ? { reference, postcode, houseNumber } : { reference, access };
}

/** Shows the form again where there is no case for what was typed. */
export function notFoundForm(refusal: CaseAccessRefusal, context: PageContext): Promise<Response> {
  switch (refusal.status) {
    case 'invalid':
      return lookupForm(400, context, { errors: checkSecondFactor(knownIn(context.values)) });
    case 'wait': {
      const { seconds } = refusal;
      return lookupForm(
        429,
        context,
        { problem: { status: 429, retryAfter: seconds } },
        { 'retry-after': String(seconds) },
      );
    }
    case 'link-over':
      return linkOver(context);
    case 'unavailable':
      return lookupForm(503, context, { problem: { status: 503 } });
    case 'not-found':
      return lookupForm(404, context, { problem: { status: 404 } });
  }
}

/** Shows the form that asks for a case. */
export function lookupForm(
  status: number,
  context: PageContext,
  state: Partial<PageState> = {},
  headers: Readonly<Record<string, string>> = {},
): Promise<Response> {
  const title = pageTexts[context.language].status;
  const page = {
    ...stateOf(context),
    ...(context.mailsLinks && { links: { link: context.address(askPath) } }),
    ...state,
  };
  return context.answer({ status, tag: caseTag, title, page, headers });
}

/** Returns the values that were sent, or those in the address of a link from a letter or a mail. */
function stateOf({ address, values }: PageContext, known?: Known): PageState {
  const valueOf = (name: (typeof fields)[number]): string[] =>
    known ? [known[name] ?? ''].filter(Boolean) : values.all(name).slice(0, 1);
  return {
    action: address('/pages/status'),
    values: Object.fromEntries(fields.map((name) => [name, valueOf(name)])),
  };
}
