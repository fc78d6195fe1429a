import type { TObject, TSchema } from '@sinclair/typebox';
import { problemSchema } from '@plein/domain/problem/schema.js';
import { bodyLimit } from '../body.js';
import { apiVersion } from '../headers.js';
import type { AnswerDefinition, Operation } from '../operation.js';
import { problemDocument } from '../problem.js';

/** Errors that any operation can answer, so that no operation has to repeat them. */
const commonAnswers: Readonly<Record<number, string>> = {
  400: 'The request is not valid; `errors` names each field.',
  403: 'The request comes from a page of a site that is not in the profile.',
  413: 'The body is too large.',
  415: 'The content type is not accepted.',
  429: 'Too many requests; `Retry-After` says when to send again.',
  500: 'A fault in the gateway.',
};

export interface OpenApiOptions {
  /** Schemas by kebab-case name. They become components, and operations refer to them. */
  schemas: Readonly<Record<string, TSchema>>;
  tags: readonly { name: string; description: string }[];
  /** The path within which browsers reach the gateway. Default: the root. */
  base?: string;
}

/** Makes the OpenAPI 3.1 document of a list of operations. */
export function openApiDocument(operations: readonly Operation[], options: OpenApiOptions): object {
  const names = new Map<TSchema, string>(
    Object.entries({ ...options.schemas, problem: problemSchema }).map(([name, schema]) => [
      schema,
      pascalCase(name),
    ]),
  );
  const refer = (schema: TSchema): object => {
    const name = names.get(schema);
    return name === undefined ? plain(schema) : { $ref: `#/components/schemas/${name}` };
  };
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
      license: { name: 'EUPL-1.2', identifier: 'EUPL-1.2' },
    },
    servers: [{ url: `${options.base ?? ''}/`, description: 'This gateway.' }],
    tags: options.tags,
    paths,
    components: {
      schemas: Object.fromEntries([...names].map(([schema, name]) => [name, plain(schema)])),
      headers: {
        'API-Version': { description: 'Version of the API.', schema: { type: 'string' } },
        'Retry-After': { description: 'Seconds to wait.', schema: { type: 'integer' } },
      },
    },
  };
}

function describe(one: Operation, refer: (schema: TSchema) => object): object {
  const body = bodyOf(one);
  const parameters = [...parametersOf('path', one.params), ...parametersOf('query', one.query)];
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
    ...(one.description === undefined ? {} : { description: one.description }),
    tags: [one.tag],
    // OpenAPI has no field for roles that go with a cookie.
    ...(one.role === undefined ? {} : { 'x-role': one.role }),
    ...(parameters.length > 0 ? { parameters } : {}),
    ...(content ? { requestBody: { required: true, content } } : {}),
    responses: Object.fromEntries(
      Object.entries(answersOf(one)).map(([status, answer]) => [
        status,
        describeAnswer(Number(status), answer, refer),
      ]),
    ),
  };
}

function bodyOf(one: Operation): { schema: TSchema; types: readonly string[] } | undefined {
  if (one.body) return { schema: one.body, types: ['application/json'] };
  return one.uncheckedBody;
}

/** Whether an operation checks a body. Every POST says what it answers to one that is not right. */
function hasBody(one: Operation): boolean {
  return one.method === 'post' || bodyOf(one) !== undefined;
}

function largestOf({ largestBody = bodyLimit }: Operation): string {
  return `The body is larger than ${largestBody / 1024} KB.`;
}

function answersOf(one: Operation): Record<number, AnswerDefinition> {
  const common = Object.entries(commonAnswers)
    .filter(([status]) => {
      if (status === '500') return true;
      if (status === '429') return one.limit !== undefined;
      if (status === '400') return hasBody(one) || one.query !== undefined;
      return hasBody(one);
    })
    .map(
      ([status, description]) =>
        [status, { description: status === '413' ? largestOf(one) : description }] as const,
    );
  return { ...Object.fromEntries(common), ...one.answers };
}

function describeAnswer(
  status: number,
  answer: AnswerDefinition,
  refer: (schema: TSchema) => object,
): object {
  const isProblem = status >= 400 && answer.type === undefined;
  const schema = isProblem ? problemSchema : answer.schema;
  const type = answer.type ?? (isProblem ? 'application/problem+json' : 'application/json');
  const example = answer.example ?? (isProblem ? problemDocument(status, answer.description) : undefined);
  return {
    description: answer.description,
    headers: {
      'API-Version': { $ref: '#/components/headers/API-Version' },
      ...(status === 429 ? { 'Retry-After': { $ref: '#/components/headers/Retry-After' } } : {}),
    },
    ...(schema
      ? { content: { [type]: { schema: refer(schema), ...(example === undefined ? {} : { example }) } } }
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
    ...(one.description === undefined ? {} : { description: one.description }),
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
