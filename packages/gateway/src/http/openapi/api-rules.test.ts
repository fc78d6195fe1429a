import { Spectral, type RulesetDefinition } from '@stoplight/spectral-core';
import { pattern, schema, truthy } from '@stoplight/spectral-functions';
import { oas } from '@stoplight/spectral-rulesets';
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { openTestGateway } from '../../testing/gateway.fixtures.js';

const operations = '$.paths[*][get,put,post,delete,patch]';

/**
 * The API Design Rules of the Dutch government (2.1) as far as a document can show them; there is no ruleset
 * of theirs on npm. With the general rules for OpenAPI it is what a reviewer would run.
 */
const rules: RulesetDefinition = {
  extends: [[oas as RulesetDefinition, 'recommended']],
  rules: {
    // A union in a body has an example of one of its kinds only, and ajv in another test checks the examples.
    'oas3-valid-media-example': 'off',
    'oas3-unused-component': 'off',
    'operation-tag-defined': 'error',
    'adr-paths-kebab-case': {
      message:
        '{{property}}: a path has lower case, hyphens, and no slash at its end (/core/path-segments-kebab-case).',
      severity: 'error',
      given: '$.paths[*]~',
      then: { function: pattern, functionOptions: { match: '^(/[a-z0-9.-]+|/\\{[a-zA-Z]+\\})+$' } },
    },
    'adr-version-in-path': {
      message: '{{property}}: the major version is in the address of an API (/core/uri-version).',
      severity: 'error',
      given: '$.paths[*]~',
      then: { function: pattern, functionOptions: { match: '^/(v1/|pages/|health(/|$)|openapi\\.json$)' } },
    },
    'adr-standard-methods': {
      message: 'Only standard methods (/core/http-methods).',
      severity: 'error',
      given: '$.paths[*]',
      then: {
        function: schema,
        functionOptions: {
          schema: { propertyNames: { enum: ['get', 'put', 'post', 'delete', 'patch', 'parameters'] } },
        },
      },
    },
    'adr-version-header': {
      message: 'Every answer has the full version of the API (/core/version-header).',
      severity: 'error',
      given: `${operations}.responses[*].headers`,
      then: { field: 'API-Version', function: truthy },
    },
    'adr-semantic-version': {
      message: 'The version is semantic (/core/semver).',
      severity: 'error',
      given: '$.info.version',
      then: { function: pattern, functionOptions: { match: '^\\d+\\.\\d+\\.\\d+$' } },
    },
    'adr-problem-details': {
      message: 'An error is a problem document (/core/error-handling).',
      severity: 'error',
      given: `${operations}.responses[?(@property.match(/^[45]/))].content`,
      then: { field: 'application/problem+json', function: truthy },
    },
    'adr-no-basic-authentication': {
      message: 'No password goes with a request (/core/transport/security).',
      severity: 'error',
      given: '$.components.securitySchemes[*]',
      then: {
        function: schema,
        functionOptions: {
          schema: { not: { properties: { scheme: { const: 'basic' } }, required: ['scheme'] } },
        },
      },
    },
    'plein-says-who-may': {
      message: 'An operation says what it needs, also where it is nothing.',
      severity: 'error',
      given: operations,
      then: {
        function: schema,
        functionOptions: { schema: { required: ['security', 'description', 'summary', 'operationId'] } },
      },
    },
    'plein-parameters-described': {
      message: 'A parameter has a description and a name in camel case (/core/query-keys-camel-case).',
      severity: 'error',
      given: `${operations}.parameters[*]`,
      then: [
        { field: 'description', function: truthy },
        { field: 'name', function: pattern, functionOptions: { match: '^[a-z][A-Za-z0-9]*$' } },
      ],
    },
  },
};

async function lint(document: unknown): Promise<string[]> {
  const spectral = new Spectral();
  spectral.setRuleset(rules);
  const found = await spectral.run(document as Record<string, unknown>);
  return found.map(({ code, path, message }) => `${code} ${path.join('.')}: ${message}`);
}

test('the document keeps the API Design Rules', async (t) => {
  const gateway = await openTestGateway({ dependencies: { publicUrl: 'https://plein.example' } });
  t.after(() => gateway.close());
  const text = await (await gateway.app.request('/openapi.json')).text();
  const document = JSON.parse(text) as { paths: Record<string, object> };
  assert.deepEqual(await lint(document), []);
  const operations = Object.values(document.paths).flatMap((path) => Object.keys(path)).length;
  // The largest schema, of an event, has 160,000 characters; every operation adds less than four thousand on average.
  assert.ok(
    text.length < 160_000 + 4_000 * operations,
    `${text.length} characters for ${operations} operations: a schema is written out more than once`,
  );
});

test('the rules find what breaks them', async () => {
  const answer = { description: 'x', headers: {} };
  const found = await lint({
    openapi: '3.1.0',
    info: { title: 'x', version: '1' },
    paths: {
      '/Bad_Path/': {
        get: { responses: { 200: answer, 404: { ...answer, content: { 'text/plain': {} } } } },
      },
    },
    components: { securitySchemes: { old: { type: 'http', scheme: 'basic' } } },
  });
  for (const rule of [
    'adr-paths-kebab-case',
    'adr-version-in-path',
    'adr-version-header',
    'adr-semantic-version',
    'adr-problem-details',
    'adr-no-basic-authentication',
    'plein-says-who-may',
    'info-contact',
  ]) {
    assert.ok(
      found.some((line) => line.startsWith(`${rule} `)),
      `${rule}\n${found.join('\n')}`,
    );
  }
});
