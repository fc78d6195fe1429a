import type { TObject, TSchema } from '@sinclair/typebox';
import { problemSchema } from '@plein/domain/problem/schema.js';
import { apiVersion } from '../headers.js';
import type { AnswerDefinition, Operation } from '../operation.js';
import { problemDocument } from '../problem.js';

/** Errors that any operation can answer, so that no operation has to repeat them. */
const commonAnswers: readonly {
  status: number;
  description: string;
  of: (one: Operation) => boolean;
}[] = [
  {
    status: 400,
    description: 'The request is not valid; `errors` names each field.',
    of: (one) => hasBody(one) || one.query !== undefined,
  },
  { status: 401, description: 'Log in to the newsroom first.', of: ({ role }) => role !== undefined },
  {
    status: 403,
    description:
      'The role does not allow it, or the request comes from a page of a site that is not in the profile.',
    of: ({ method, role, cors }) => role !== undefined || (method !== 'get' && cors !== 'public'),
  },
  { status: 404, description: 'There is nothing at this address.', of: ({ params }) => params !== undefined },
  {
    status: 413,
    description: 'The body is too large: more than 64 KB where nothing else is said.',
    of: hasBody,
  },
  { status: 415, description: 'The content type is not accepted.', of: hasBody },
  {
    status: 429,
    description: 'Too many requests; `Retry-After` says when to send again.',
    of: (one) => one.limit !== undefined || one.role !== undefined,
  },
  { status: 500, description: 'A fault in the gateway.', of: () => true },
  {
    status: 503,
    description: 'Nothing can be stored now; `Retry-After` says when to send again.',
    of: () => true,
  },
];

function hasBody(one: Operation): boolean {
  return one.body !== undefined || one.uncheckedBody !== undefined;
}

/** The ways to say who sends a request. */
const securitySchemes = {
  session: {
    type: 'apiKey',
    in: 'cookie',
    name: 'plein-session',
    description:
      'The session of somebody who is logged in to the newsroom. Over https the name begins with `__Host-`, or with `__Secure-` where the gateway is under a path of a site.',
  },
  command: {
    type: 'http',
    scheme: 'bearer',
    description: 'A command on the machine of the gateway: the token in its data folder.',
  },
  apiKey: {
    type: 'http',
    scheme: 'bearer',
    description: 'The API key of a system that sends events or cases.',
  },
};

function securityOf({ role, apiKey }: Operation): Record<string, never[]>[] {
  if (role !== undefined) return [{ session: [] }, { command: [] }];
  if (apiKey === undefined) return [];
  return apiKey === 'required' ? [{ apiKey: [] }] : [{ apiKey: [] }, {}];
}

/** What parameters mean that do not say it themselves, by name. */
const parameterDescriptions: Readonly<Record<string, string>> = {
  id: 'Id of the resource, as a list or an earlier answer gives it.',
  poll: 'Id of the poll.',
  name: 'Name of the schema.',
  report: 'Name of the report.',
  channel: 'Only this channel.',
  task: 'Only this task: its UPL URI.',
  department: 'Only this department, by its id in the profile.',
  perspective: 'Only this perspective.',
  residentRole: 'Only contact in this role: as a resident or for an organisation.',
  status: 'Only what has this status.',
  group: 'Only what is in this group.',
  format: '`csv` for comma-separated values; JSON without it.',
};

export interface OpenApiOptions {
  /** Schemas by kebab-case name. They become components, and operations refer to them. */
  schemas: Readonly<Record<string, TSchema>>;
  tags: readonly { name: string; description: string }[];
  /** The path within which browsers reach the gateway. Default: the root. */
  base?: string;
  /** The address at which browsers reach the gateway, for the page on which people ask about it. */
  publicUrl?: string | undefined;
}

/** Makes the OpenAPI 3.1 document of a list of operations. */
export function openApiDocument(operations: readonly Operation[], options: OpenApiOptions): object {
  const { publicUrl = '' } = options;
  const names = new Map<TSchema, string>(
    Object.entries({ ...options.schemas, problem: problemSchema }).map(([name, schema]) => [
      schema,
      pascalCase(name),
    ]),
  );
  // An optional field holds a copy of its schema, with the same properties.
  const byProperties = new Map([...names].map(([{ properties }, name]) => [properties as unknown, name]));
  const optionalName = ({ properties }: Partial<TObject>) =>
    properties === undefined ? undefined : byProperties.get(properties);
  const inner = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(inner);
    if (typeof value !== 'object' || value === null) return value;
    const name = names.get(value as TSchema) ?? optionalName(value as Partial<TObject>);
    if (name !== undefined) return { $ref: `#/components/schemas/${name}` };
    return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, inner(one)]));
  };
  const refer = (schema: TSchema): object => inner(schema) as object;
  const paths: Record<string, Record<string, object>> = {};
  for (const one of operations) {
    (paths[one.path] ??= {})[one.method] = describe(one, refer);
  }
  return {
    openapi: '3.1.0',
    info: {
      title: 'Plein gateway',
      version: apiVersion,
      description:
        'The service behind the Plein elements: profile, contact, cases, feedback, polls, chat and events of a municipality.',
      contact: {
        name: 'The municipality that runs this gateway',
        ...(publicUrl && { url: `${publicUrl}/pages/contact` }),
      },
      license: { name: 'EUPL-1.2', identifier: 'EUPL-1.2' },
    },
    // The version is in the paths: pages, health and this document have none.
    servers: [{ url: `${options.base ?? ''}/`, description: 'This gateway.' }],
    tags: options.tags,
    paths,
    components: {
      securitySchemes,
      schemas: Object.fromEntries([...names].map(([schema, name]) => [name, plain(schema)])),
      responses: Object.fromEntries(
        commonAnswers.map(({ status, description }) => [
          commonName(status),
          describeAnswer(status, { description }, { refer, isPage: false }),
        ]),
      ),
      headers: {
        'API-Version': { description: 'Version of the API.', schema: { type: 'string' } },
        'Retry-After': { description: 'Seconds to wait.', schema: { type: 'integer' } },
      },
    },
  };
}

function describe(one: Operation, refer: (schema: TSchema) => object): object {
  const body = bodyOf(one);
  const isPage = one.path.startsWith('/pages/');
  const parameters = [
    ...parametersOf('path', one.params),
    ...parametersOf('query', one.query ?? one.uncheckedQuery),
  ];
  const content =
    body &&
    Object.fromEntries(
      body.types.map((type) => [
        type,
        {
          schema: refer(body.schema),
          ...(one.bodyExample === undefined ? {} : { example: one.bodyExample }),
        },
      ]),
    );
  return {
    operationId: one.id,
    summary: one.summary,
    description: descriptionOf(one),
    tags: [one.tag],
    security: securityOf(one),
    // OpenAPI has no field for roles that go with a cookie.
    ...(one.role === undefined ? {} : { 'x-role': one.role }),
    ...(parameters.length > 0 ? { parameters } : {}),
    ...(content ? { requestBody: { required: true, content } } : {}),
    responses: Object.fromEntries(
      Object.entries(answersOf(one)).map(([status, answer]) => [
        status,
        !isPage && commonAnswers.some((common) => common.description === answer.description && !answer.schema)
          ? { $ref: `#/components/responses/${commonName(Number(status))}` }
          : describeAnswer(Number(status), answer, { refer, isPage }),
      ]),
    ),
  };
}

function descriptionOf({ summary, description, role, limit }: Operation): string {
  return [
    `${description ?? summary}`.replace(/(?<![.!?])$/, '.'),
    role && `For staff with the role ${role} or a higher one.`,
    limit && `The limit \`${limit}\` counts accepted requests of each client.`,
  ]
    .filter(Boolean)
    .join(' ');
}

function bodyOf(one: Operation): { schema: TSchema; types: readonly string[] } | undefined {
  if (one.body) return { schema: one.body, types: ['application/json'] };
  return one.uncheckedBody;
}

function answersOf(one: Operation): Record<number, AnswerDefinition> {
  const common = commonAnswers
    .filter(({ of }) => of(one))
    .map(({ status, description }) => [status, { description }] as const);
  return { ...Object.fromEntries(common), ...one.answers };
}

/** The name of an error that any operation can answer, among the components. */
const commonName = (status: number): string => `Problem${String(status)}`;

interface AnswerContext {
  refer: (schema: TSchema) => object;
  /** Whether a resident who asks for a page gets problems as a page. */
  isPage: boolean;
}

function describeAnswer(status: number, answer: AnswerDefinition, { refer, isPage }: AnswerContext): object {
  const isProblem = status >= 400 && answer.type === undefined;
  const schema = isProblem ? problemSchema : answer.schema;
  const type = answer.type ?? (isProblem ? 'application/problem+json' : 'application/json');
  const example = answer.example ?? (isProblem ? problemDocument(status, answer.description) : undefined);
  const asText = [...(answer.also ?? []), ...(isPage && isProblem ? ['text/html'] : [])].map((one) => [
    one,
    { schema: { type: 'string' } },
  ]);
  // A program that sends a form gets the problem as a document.
  const problemToo =
    isPage && status >= 400 && !isProblem
      ? { 'application/problem+json': { schema: refer(problemSchema) } }
      : {};
  return {
    description: answer.description,
    headers: {
      'API-Version': { $ref: '#/components/headers/API-Version' },
      ...(status === 429 || status === 503
        ? { 'Retry-After': { $ref: '#/components/headers/Retry-After' } }
        : {}),
    },
    ...(schema
      ? {
          content: {
            [type]: { schema: refer(schema), ...(example === undefined ? {} : { example }) },
            ...Object.fromEntries(asText),
            ...problemToo,
          },
        }
      : {}),
  };
}

function parametersOf(place: 'path' | 'query', schema: TObject | undefined): object[] {
  if (!schema) return [];
  const required = new Set<string>(schema.required ?? []);
  return Object.entries(schema.properties).map(([name, one]) => ({
    name,
    in: place,
    required: place === 'path' || required.has(name),
    description: one.description ?? parameterDescriptions[name] ?? `The value of ${name}.`,
    schema: plain(one),
  }));
}

/** Returns a schema as plain JSON, without TypeBox's own symbols. */
function plain(schema: TSchema): object {
  return JSON.parse(JSON.stringify(schema)) as object;
}

function pascalCase(name: string): string {
  return name.replaceAll(/(?:^|-)([a-z])/g, (_, letter: string) => letter.toUpperCase());
}
