import type { PageState } from '@plein/components/server.js';
import { checkSecondFactor } from '@plein/domain/cases.js';
import { Type } from '@sinclair/typebox';
import type { CasesService } from '../cases/cases.service.js';
import type { FormPage, PageContext } from './form.js';
import { pageTexts } from './page.texts.js';

const tag = 'plein-status-tracker';
const fields = ['reference', 'postcode', 'houseNumber'] as const;

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
      postcode: Type.String(),
      houseNumber: Type.String(),
      language: Type.Optional(Type.String()),
    }),
    show: (context) => form(200, context),
    busy: (context, problem) => form(429, context, { problem }),
    async send(context) {
      const { language, values } = context;
      const draft = {
        reference: values.one('reference') ?? '',
        postcode: values.one('postcode') ?? '',
        houseNumber: values.one('houseNumber') ?? '',
      };
      const errors = checkSecondFactor(draft);
      if (errors.length > 0) return form(400, context, { errors });
      const result = await cases.lookUp({ ...draft, language }, context.client);
      switch (result.status) {
        case 'found': {
          const { title, reference } = result.view;
          const links = {
            ask: context.address('/pages/contact', { view: 'callback', caseReference: reference }),
            another: context.address('/pages/status'),
          };
          return context.answer({
            status: 200,
            tag,
            title,
            page: { ...stateOf(context), answer: result.view, links },
          });
        }
        case 'wait': {
          const { seconds } = result;
          return form(
            429,
            context,
            { problem: { status: 429, retryAfter: seconds } },
            { 'retry-after': String(seconds) },
          );
        }
        case 'unavailable':
          return form(503, context, { problem: { status: 503 } });
        default:
          return form(404, context, { problem: { status: 404 } });
      }
    },
  };
}

function form(
  status: number,
  context: PageContext,
  state: Partial<PageState> = {},
  headers: Readonly<Record<string, string>> = {},
): Promise<Response> {
  const title = pageTexts[context.language].status;
  return context.answer({ status, tag, title, page: { ...stateOf(context), ...state }, headers });
}

/** Returns the values that were sent, or those in the address of a link from a letter or a mail. */
function stateOf({ address, values }: PageContext): PageState {
  return {
    action: address('/pages/status'),
    values: Object.fromEntries(fields.map((name) => [name, values.all(name).slice(0, 1)])),
  };
}
