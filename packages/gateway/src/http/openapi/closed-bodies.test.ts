import { pollSchema } from '@plein/domain/polls/schema.js';
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { openTestGateway } from '../../testing/gateway.fixtures.js';
import { openApiDocumentOf } from '../../testing/openapi-document.fixtures.js';
import { validator } from '../validation.js';

type Schema = Readonly<Record<string, unknown>>;

interface OpenApi {
  paths: Record<string, Record<string, { requestBody?: { content: Record<string, { schema: Schema }> } }>>;
  components: { schemas: Record<string, Schema> };
}

/** Returns the addresses of objects within a schema that take fields which the schema does not name. */
function openObjects(schema: Schema, address: string): string[] {
  const inner = Object.entries(schema).flatMap(([key, value]) =>
    typeof value === 'object' && value !== null ? openObjects(value as Schema, `${address}/${key}`) : [],
  );
  const isOpen = schema['type'] === 'object' && schema['additionalProperties'] !== false;
  return isOpen ? [address, ...inner] : inner;
}

test('no body has an object that takes fields which its schema does not name', async (t) => {
  const gateway = await openTestGateway();
  t.after(() => gateway.close());
  const { paths, components } = await openApiDocumentOf<OpenApi>(gateway.app);
  const bodies = Object.entries(paths).flatMap(([path, methods]) =>
    Object.entries(methods).flatMap(([method, { requestBody }]) =>
      Object.entries(requestBody?.content ?? {})
        // Of a form only the fields are read that its page has.
        .filter(([type]) => !['application/x-www-form-urlencoded', 'multipart/form-data'].includes(type))
        .flatMap(([type, { schema }]) => openObjects(schema, `${method} ${path} ${type}`)),
    ),
  );
  const shared = Object.entries(components.schemas)
    // An answer, which may get more fields later.
    .filter(([name]) => name !== 'Problem')
    .flatMap(([name, schema]) => openObjects(schema, name));
  assert.deepEqual([...bodies, ...shared], []);
});

test('a text takes no key that is no language, whatever it is called and holds', () => {
  const { check } = validator(pollSchema.properties.question);
  for (const key of ['__proto__', 'constructor', 'nld', 'NL', 'n l', '', '<b>']) {
    for (const value of ['"Tekst"', '{"a":[1]}', '5']) {
      const text: unknown = JSON.parse(`{"nl":"Vraag",${JSON.stringify(key)}:${value}}`);
      assert.ok(!check(text), `${key}: ${value}`);
    }
  }
  assert.ok(check({ nl: 'Vraag', en: 'Question' }));
});
