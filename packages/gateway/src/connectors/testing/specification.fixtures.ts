import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Ajv, type ValidateFunction } from 'ajv';
import requestValidator from 'openapi-request-validator';
import type { OpenAPIV3 } from 'openapi-types';
import { parse } from 'yaml';

/** A request as the server got it. */
export interface SentRequest {
  method: string;
  /** Within the API, like `/zaken`. */
  path: string;
  query: Readonly<Record<string, string>>;
  headers: Readonly<Record<string, string>>;
  body?: unknown;
}

/** An operation of a specification. */
export interface SpecifiedOperation {
  /** Like `GET /zaken/{uuid}`. */
  name: string;
  params: Readonly<Record<string, string>>;
  /** Returns what is wrong with the request. */
  requestProblems(request: SentRequest): string[];
  /** Returns what is wrong with the body of an answer with status 200, or 201. */
  answerProblems(body: unknown): string[];
}

/** An official specification of OpenAPI 3.0, read from its file. */
export interface Specification {
  /** Its path within the folder of specifications. */
  file: string;
  operationOf(method: string, path: string): SpecifiedOperation | undefined;
}

/** Node gives the module of this library where TypeScript and bundlers give its class. */
const RequestValidator =
  (requestValidator as { default?: typeof requestValidator }).default ?? requestValidator;

const root = fileURLToPath(new URL('../../../../../', import.meta.url));
const folder = resolve(root, process.env['PLEIN_SPECS'] ?? '../shared/data');

/** Returns why tests with a specification are skipped, or false where it is there. */
export function withoutSpecification(...files: string[]): string | false {
  const missing = files.find((file) => !existsSync(resolve(folder, file)));
  return missing !== undefined && `${missing} is not in ${folder}; PLEIN_SPECS names the folder`;
}

const read = new Map<string, Specification>();

export function specification(file: string): Specification {
  const known = read.get(file) ?? readSpecification(file);
  read.set(file, known);
  return known;
}

function readSpecification(file: string): Specification {
  return parseSpecification(file, readFileSync(resolve(folder, file), 'utf8'));
}

/** Reads a specification from its text. */
export function parseSpecification(file: string, text: string): Specification {
  const document = adapted(parse(text)) as OpenAPIV3.Document;
  const ajv = new Ajv({ strict: false, allErrors: true, validateFormats: false, unicodeRegExp: false });
  ajv.addSchema(document, 'api');
  const operations = Object.entries(document.paths).flatMap(([path, item]) =>
    (['get', 'post', 'put', 'patch', 'delete'] as const).flatMap((method) => {
      const operation = item?.[method];
      return operation ? [specified(document, ajv, { path, method, operation, item })] : [];
    }),
  );
  return {
    file,
    operationOf(method, path) {
      for (const { pattern, method: own, ...operation } of operations) {
        const match = own === method.toLowerCase() && pattern.exec(path);
        if (match) return { ...operation, params: { ...match.groups } };
      }
      return undefined;
    },
  };
}

interface Found {
  path: string;
  method: 'get' | 'post' | 'put' | 'patch' | 'delete';
  operation: OpenAPIV3.OperationObject;
  item: OpenAPIV3.PathItemObject;
}

function specified(document: OpenAPIV3.Document, ajv: Ajv, { path, method, operation, item }: Found) {
  const parameters = [...(item.parameters ?? []), ...(operation.parameters ?? [])].map(
    (one) => resolved(document, one) as OpenAPIV3.ParameterObject,
  );
  const pattern = new RegExp(`^${path.replaceAll('.', '\\.').replaceAll(/\{(\w+)\}/g, '(?<$1>[^/]+)')}$`);
  let requests: InstanceType<typeof RequestValidator> | undefined;
  let answers: ValidateFunction | undefined;
  return {
    name: `${method.toUpperCase()} ${path}`,
    ...{ pattern, method },
    requestProblems({ query, headers, body, path: asked }: SentRequest): string[] {
      requests ??= new RequestValidator({
        parameters,
        ...(operation.requestBody && {
          requestBody: withoutReadOnly(resolved(document, operation.requestBody)) as never,
          componentSchemas: withoutReadOnly(document.components?.schemas) as never,
        }),
        additionalQueryProperties: false,
        // A query holds text, which stands for the numbers of the specification.
        ajvOptions: { coerceTypes: true },
      });
      const params = { ...pattern.exec(asked)?.groups };
      const result = requests.validateRequest({
        ...{ headers: { ...headers }, params, query: withLists(query, parameters) },
        ...(body !== undefined && { body }),
      } as never) as { errors?: { location: string; path?: string; message: string }[] } | undefined;
      return (result?.errors ?? []).map((one) => `${one.location} ${one.path ?? ''}: ${one.message}`);
    },
    answerProblems(body: unknown): string[] {
      const answer = resolved(document, operation.responses['200'] ?? operation.responses['201']) as
        OpenAPIV3.ResponseObject | undefined;
      const schema = answer?.content?.['application/json']?.schema;
      if (schema === undefined) return ['the specification has no answer 200 or 201'];
      answers ??= ajv.compile(withinApi(schema));
      if (answers(body)) return [];
      return (answers.errors ?? []).map((one) => `${one.instancePath}: ${one.message ?? ''}`);
    },
  };
}

function resolved(document: OpenAPIV3.Document, value: unknown): unknown {
  const reference = (value as { $ref?: string } | undefined)?.$ref;
  if (reference === undefined) return value;
  return reference
    .split('/')
    .slice(1)
    .reduce<unknown>((node, key) => (node as Record<string, unknown>)[key], document);
}

/** Returns a schema as it holds for a request, which leaves out what only the system writes. */
function withoutReadOnly(node: unknown): unknown {
  if (Array.isArray(node)) return node.map(withoutReadOnly);
  if (typeof node !== 'object' || node === null) return node;
  const schema = Object.fromEntries(
    Object.entries(node).map(([key, value]) => [key, withoutReadOnly(value)]),
  );
  const { properties, required } = schema as {
    properties?: Record<string, OpenAPIV3.SchemaObject>;
    required?: unknown;
  };
  if (!Array.isArray(required) || properties === undefined) return schema;
  // A property that may be null is a choice of which the first is the property itself.
  const isReadOnly = (one: OpenAPIV3.SchemaObject | undefined): boolean =>
    one?.readOnly === true || (one?.anyOf?.[0] as OpenAPIV3.SchemaObject | undefined)?.readOnly === true;
  return { ...schema, required: required.filter((name: string) => !isReadOnly(properties[name])) };
}

/** Returns a query in which a list is one: OpenAPI writes it with commas. */
function withLists(query: SentRequest['query'], parameters: readonly OpenAPIV3.ParameterObject[]): object {
  const isList = (name: string) =>
    parameters.some(
      (one) => one.name === name && (one.schema as OpenAPIV3.SchemaObject | undefined)?.type === 'array',
    );
  return Object.fromEntries(
    Object.entries(query).map(([name, value]) => [name, isList(name) ? value.split(',') : value]),
  );
}

/** Makes the references of a part of the document absolute. */
function withinApi(schema: object): object {
  return JSON.parse(JSON.stringify(schema).replaceAll('"#/components', '"api#/components')) as object;
}

/**
 * Returns the document as JSON Schema reads it: a reference to the file of another API allows anything, `nullable`
 * beside a reference becomes a choice, and of `oneOf` more than one may fit, since the standard has choices between a
 * resource and any object.
 */
function adapted(node: unknown): unknown {
  if (Array.isArray(node)) return node.map(adapted);
  if (typeof node !== 'object' || node === null) return node;
  if ('$ref' in node && typeof node.$ref === 'string' && !node.$ref.startsWith('#')) return {};
  const schema = Object.fromEntries(
    Object.entries(node)
      // Ajv reads a discriminator only with an option, and the choices of the standard fit without it.
      .filter(([key, value]) => !(key === 'discriminator' && isObject(value) && 'propertyName' in value))
      .map(([key, value]) => [key === 'oneOf' && Array.isArray(value) ? 'anyOf' : key, adapted(value)]),
  );
  if (schema['nullable'] !== true || 'type' in schema) return schema;
  const { nullable: _, ...rest } = schema;
  return { anyOf: [rest, { type: 'null' }] };
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}
