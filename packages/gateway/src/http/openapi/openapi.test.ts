import { Ajv2020 } from 'ajv/dist/2020.js';
import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { apiVersion } from '../headers.js';
import { openTestGateway, type TestGateway } from '../../testing/gateway.fixtures.js';
import { openApiDocumentOf } from '../../testing/openapi-document.fixtures.js';

interface MediaType {
  schema: object;
  example?: unknown;
}
interface DescribedOperation {
  operationId: string;
  summary: string;
  tags: string[];
  parameters?: { name: string; in: string; required: boolean; schema: object }[];
  requestBody?: { content: Record<string, MediaType> };
  responses: Record<string, { description: string; headers: object; content?: Record<string, MediaType> }>;
}
interface Document {
  openapi: string;
  info: { title: string; version: string; license: object };
  servers: { url: string }[];
  tags: { name: string }[];
  paths: Record<string, Record<string, DescribedOperation>>;
  components: { schemas: Record<string, object> };
}

describe('the OpenAPI document', () => {
  let gateway: TestGateway;
  let document: Document;
  let operations: [path: string, method: string, operation: DescribedOperation][];
  before(async () => {
    gateway = await openTestGateway();
    const response = await gateway.app.request('/openapi.json');
    assert.equal(response.headers.get('access-control-allow-origin'), '*');
    document = await openApiDocumentOf<Document>(gateway.app);
    operations = Object.entries(document.paths).flatMap(([path, methods]) =>
      Object.entries(methods).map(([method, one]): (typeof operations)[number] => [path, method, one]),
    );
  });
  after(() => gateway.close());

  test('says what it describes', () => {
    assert.match(document.openapi, /^3\.1\.\d$/);
    assert.equal(document.info.version, apiVersion);
    assert.ok(document.info.title && document.servers.length > 0);
  });

  test('names every call of the gateway', () => {
    const names = operations.map(([path, method]) => `${method.toUpperCase()} ${path}`);
    for (const name of [
      'GET /v1/profile',
      'GET /v1/schemas/{name}',
      'POST /v1/callback-requests',
      'POST /v1/case-lookups',
      'GET /v1/polls/{poll}',
      'POST /v1/polls/{poll}/votes',
      'POST /v1/polls/{poll}/vote-lookups',
      'POST /v1/feedback-submissions',
      'POST /v1/chat-answers',
      'POST /v1/events',
      'GET /v1/reports/overview',
      'GET /v1/reports/live',
      'GET /health',
      'GET /openapi.json',
      'GET /pages/contact',
      'POST /pages/poll/{poll}',
      'POST /pages/chat',
    ]) {
      assert.ok(names.includes(name), name);
    }
  });

  test('gives every operation a name of its own, a summary, a known tag and its answers', () => {
    const ids = operations.map(([, , { operationId }]) => operationId);
    assert.equal(new Set(ids).size, ids.length);
    const tags = new Set(document.tags.map(({ name }) => name));
    for (const [path, , one] of operations) {
      assert.ok(one.summary, path);
      assert.ok(one.tags.length > 0 && one.tags.every((tag) => tags.has(tag)), path);
      const statuses = Object.keys(one.responses);
      assert.ok(
        statuses.some((status) => /^[23]/.test(status)),
        path,
      );
      for (const [status, answer] of Object.entries(one.responses)) {
        assert.ok(answer.description, `${path} ${status}`);
        assert.ok('API-Version' in answer.headers, `${path} ${status}`);
      }
    }
  });

  test('declares the parameters that stand in its paths, and paths are in kebab-case', () => {
    for (const [path, , { parameters = [] }] of operations) {
      const declared = parameters.filter((one) => one.in === 'path').map(({ name }) => name);
      assert.deepEqual(
        declared,
        [...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => name),
        path,
      );
      assert.match(path.replaceAll(/\{\w+\}/g, 'x'), /^(\/[a-z0-9.-]+)+$/);
      for (const { name } of parameters) assert.match(name, /^[a-z][A-Za-z0-9]*$/);
    }
  });

  test('has schemas that a validator takes, without a reference that leads nowhere', () => {
    const ajv = new Ajv2020({ strict: false, formats: formats() });
    ajv.addSchema({ $id: 'https://plein.example/openapi', components: document.components });
    for (const name of Object.keys(document.components.schemas)) {
      assert.ok(ajv.getSchema(`https://plein.example/openapi#/components/schemas/${name}`), name);
    }
    const references = [...JSON.stringify(document.paths).matchAll(/"\$ref":"([^"]+)"/g)].map(
      ([, one]) => one,
    );
    assert.ok(references.length > 20);
    for (const reference of references) {
      const found = (reference ?? '')
        .slice(2)
        .split('/')
        .reduce<unknown>((inner, key) => (inner as Record<string, unknown> | undefined)?.[key], document);
      assert.ok(found, reference);
    }
  });

  test('has examples that its own schemas accept', () => {
    const ajv = new Ajv2020({ strict: false, formats: formats() });
    ajv.addSchema({ $id: 'https://plein.example/openapi', components: document.components });
    const whole = (schema: object): object =>
      JSON.parse(
        JSON.stringify(schema).replaceAll('"$ref":"#', '"$ref":"https://plein.example/openapi#'),
      ) as object;
    let checked = 0;
    for (const [path, method, one] of operations) {
      const contents = [
        one.requestBody?.content,
        ...Object.values(one.responses).map(({ content }) => content),
      ];
      for (const { schema, example } of contents.flatMap((content) => Object.values(content ?? {}))) {
        if (example === undefined) continue;
        const validate = ajv.compile(whole(schema));
        assert.ok(validate(example), `${method} ${path}: ${ajv.errorsText(validate.errors)}`);
        checked += 1;
      }
    }
    assert.ok(checked > 20, `${checked} examples`);
  });
});

function formats(): Record<string, true> {
  return { uuid: true, date: true, 'date-time': true, uri: true };
}
