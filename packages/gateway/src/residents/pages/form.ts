import { taskUri } from '@plein/domain/identifier.js';
import { channelCodes, type ChannelCode } from '@plein/domain/vocabulary.js';
import { Type, type TObject, type TSchema } from '@sinclair/typebox';
import type { GatewayDependencies } from '../../core/dependencies.js';
import { operation, type Operation, type OperationInput } from '../../http/operation.js';
import { basePathOf } from '../../http/base-path.js';
import { unstorableIn, validator } from '../../http/validation.js';
import type { ProfileService } from '../profile/profile.service.js';
import { elementPage, framedPage, type ElementPage, type FramedPage } from './element-page.js';
import { languageOf, type PageLanguage } from './page-languages.js';

/** The values of a form. */
export class FormValues {
  readonly #values: URLSearchParams;

  constructor(values: URLSearchParams) {
    this.#values = values;
  }

  /** Returns one value without surrounding space, or undefined where it is empty. A task becomes its URI. */
  one(name: string): string | undefined {
    const value = this.#values.get(name)?.trim();
    if (!value) return undefined;
    return name === 'task' ? taskUri(value) : value;
  }

  /** Returns the value of a hidden field, or undefined where it fails its schema. */
  valid(name: string, schema: TSchema): string | undefined {
    const value = this.one(name);
    return value !== undefined && validator(schema).check(value) ? value : undefined;
  }

  /** Returns all values of a name that are not empty, each once. */
  all(name: string): string[] {
    return [...new Set(this.#values.getAll(name))].filter((value) => value !== '');
  }
}

/**
 * Whether the form stood in a page that a site had stored. Such a form has no id, so that two presses would count as two;
 * the gateway shows it once more, with an id.
 */
export const isUnchecked = (values: FormValues): boolean => values.one('check') !== undefined;

/** The context in which a form makes its pages. */
export interface PageContext {
  language: PageLanguage;
  /** The channel of the page. */
  channel: ChannelCode;
  /** The values of the address for a form that is shown, and the values of the body for one that was sent. */
  values: FormValues;
  /** The files of a form that takes them, without the empty one that a browser sends where none was chosen. */
  files: readonly File[];
  params: Readonly<Record<string, string>>;
  request: Request;
  /** A key of the client on the network, for limits. */
  client: string;
  /** Whether residents get links to their cases by mail. */
  mailsLinks: boolean;
  /** Returns the address of another page of the gateway, in the same language and on the same channel. */
  address(path: string, query?: Readonly<Record<string, string | undefined>>): string;
  /** Makes a page without an element as an answer. */
  frame(page: FramedPage): Promise<Response>;
  /** Makes the page as an answer. */
  answer(page: ElementPage): Promise<Response>;
}

/** A form without JavaScript under one address: GET shows it, POST checks and answers it. */
export interface FormPage {
  path: string;
  /** Part of the operation ids: `Contact` makes `getContactPage` and `sendContactPage`. */
  name: string;
  summary: string;
  limit: string;
  /** Names the limit of what was sent, where not everything counts for `limit`. */
  limitOf?(values: FormValues): string;
  /**
   * Names of the values that a link may fill in. Addresses stay in histories and logs, so they may hold no
   * secret and nothing that a resident typed; all other values of an address are ignored.
   */
  linked: readonly string[];
  /** The channel of the page, whatever its address says. Default: what the address says. */
  channel?: ChannelCode;
  /** The fields of the form, for the documentation. */
  fields: TSchema;
  /** The parameters of the path. Default: the poll, where the path has one. */
  params?: TObject;
  /** A municipality can leave it out; then there is no such page. Default: false. */
  isOptional?: boolean;
  /** For a form that takes files: how large it may be, in bytes. */
  largestBody?: number;
  show(context: PageContext): Promise<Response>;
  send(context: PageContext): Promise<Response>;
  /** Shows the form again with all values when its rate limit is reached. */
  busy(context: PageContext, problem: BusyProblem): Promise<Response>;
}

/** The problem that a page shows when its rate limit is reached. */
export interface BusyProblem {
  readonly status: 429;
  /** Time to wait, in seconds. */
  readonly retryAfter: number;
}

const params = Type.Object({ poll: Type.Optional(Type.String({ pattern: '^[a-z0-9-]+$', maxLength: 60 })) });
/** A parameter that is none of these values is ignored: a resident who asks for a page gets a page. */
const querySchema = Type.Object({
  language: Type.Optional(Type.String({ description: 'Two letters; `nl` is the default.' })),
  channel: Type.Optional(Type.String({ description: 'Channel of the page: `kiosk`, `email`, `post`, …' })),
});

/** What the pages are made with. */
export interface PageMakers {
  profiles: ProfileService;
  dependencies: GatewayDependencies;
}

/** Returns the values and the files of a body. A line break of two characters counts as the one that was typed. */
function sentValues(body: unknown): [values: URLSearchParams, files: readonly File[]] {
  if (body instanceof URLSearchParams) return [body, []];
  const values = new URLSearchParams();
  const files: File[] = [];
  if (!(body instanceof FormData)) return [values, files];
  for (const [name, value] of body) {
    if (typeof value === 'string') values.append(name, value.replaceAll(/\r\n?/g, '\n'));
    else if (value.name !== '') files.push(value);
  }
  return [values, files];
}

/** Makes the two operations of a form. */
export function formOperations({ profiles, dependencies }: PageMakers, form: FormPage): Operation[] {
  const contextOf = async (
    { request, params: given, client }: OperationInput,
    values: URLSearchParams,
    files: readonly File[] = [],
  ): Promise<PageContext> => {
    const asked = values.get('language') ?? new URL(request.url).searchParams.get('language');
    const language = languageOf(request, asked, 'nl');
    const channel = form.channel ?? channelOf(new URL(request.url).searchParams.get('channel'));
    const profile = await profiles.profile();
    const base = basePathOf(dependencies.publicUrl);
    return {
      language,
      channel,
      values: new FormValues(values),
      files,
      params: stringsOf(given),
      request,
      client,
      mailsLinks: dependencies.mailsCaseLinks ?? false,
      address: (path, query = {}) =>
        addressOf(base + path, {
          ...query,
          ...(language !== 'nl' && { language }),
          ...(channel !== (form.channel ?? usual) && { channel }),
        }),
      frame: (page) => framedPage(page, { dependencies, profile, language, channel }),
      answer: (page) => elementPage(page, { dependencies, profile, language, channel }),
    };
  };
  const common = {
    path: form.path,
    tag: 'pages',
    uncheckedQuery: querySchema,
    ...(form.path.includes('{') ? { params: form.params ?? params } : {}),
  };
  const sentIn = (input: OperationInput): Promise<PageContext> => contextOf(input, ...sentValues(input.body));
  const html = { type: 'text/html', schema: Type.String() } as const;
  const notFound =
    form.isOptional || form.path.includes('{')
      ? { 404: { description: 'There is no such page.', ...html } }
      : {};
  return [
    operation({
      ...common,
      method: 'get',
      id: `get${form.name}Page`,
      summary: `${form.summary}: the form`,
      answers: { 200: { description: 'The page.', ...html }, ...notFound },
      handler: async (input) => form.show(await contextOf(input, linkedIn(input.request, form.linked))),
    }),
    operation({
      ...common,
      method: 'post',
      id: `send${form.name}Page`,
      summary: `${form.summary}: sending the form`,
      limit: form.limit,
      limitOf: ({ body }) => form.limitOf?.(new FormValues(sentValues(body)[0])) ?? form.limit,
      ...(form.largestBody !== undefined && { largestBody: form.largestBody }),
      uncheckedBody: {
        schema: form.fields,
        types: ['application/x-www-form-urlencoded', ...(form.largestBody ? ['multipart/form-data'] : [])],
      },
      answers: {
        200: { description: 'The answer.', ...html },
        201: { description: 'Stored: the receipt.', ...html },
        400: { description: 'The form again, with its errors and all values.', ...html },
        404: { description: 'There is no such page, case or poll.', ...html },
        409: { description: 'The page again: this cannot be sent now.', ...html },
        429: { description: 'The form again with all values, because it is too busy now.', ...html },
      },
      handler: async (input) => form.send(await sentIn(input)),
      async whenBusy(input, seconds) {
        const response = await form.busy(await sentIn(input), { status: 429, retryAfter: seconds });
        response.headers.set('retry-after', String(seconds));
        return response;
      },
    }),
  ];
}

/**
 * Returns the values of an address that a link may fill in. An id is never among them: anyone who spreads a link
 * would know the id of what another person sends.
 */
function linkedIn(request: Request, names: readonly string[]): URLSearchParams {
  const { searchParams } = new URL(request.url);
  return new URLSearchParams(
    [...searchParams].filter(([name, value]) => names.includes(name) && !unstorableIn(value)),
  );
}

const usual = 'website';

function channelOf(asked: string | null): ChannelCode {
  return channelCodes.find((code) => code === asked) ?? usual;
}

function addressOf(path: string, query: Readonly<Record<string, string | undefined>>): string {
  const given = Object.entries(query).filter((pair): pair is [string, string] => pair[1] !== undefined);
  return given.length > 0 ? `${path}?${new URLSearchParams(given).toString()}` : path;
}

function stringsOf(params: unknown): Readonly<Record<string, string>> {
  return (params ?? {}) as Readonly<Record<string, string>>;
}
