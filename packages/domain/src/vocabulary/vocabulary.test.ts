import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { TObject } from '@sinclair/typebox';
import fc from 'fast-check';
import { eventNameOf, eventType } from './index.js';
import { envelopeSchema, eventContextSchema, eventDetailSchemas, type EventName } from './schema.js';

const names = Object.keys(eventDetailSchemas) as EventName[];

test('the details of every event are closed: what is not in the schema cannot be sent', () => {
  for (const name of names) {
    assert.equal(eventDetailSchemas[name].additionalProperties, false, name);
  }
  assert.equal(eventContextSchema.additionalProperties, false);
  assert.equal(envelopeSchema.additionalProperties, false);
});

test('no detail has the name of a common field, so that both fit in the data of one event', () => {
  const common = Object.keys(eventContextSchema.properties);
  for (const name of names) {
    const own = Object.keys(eventDetailSchemas[name].properties);
    assert.deepEqual(
      own.filter((field) => common.includes(field)),
      [],
      name,
    );
  }
});

test('types keep the rules of CloudEvents-NL: reverse DNS, no organisation, one version part', () => {
  for (const name of names) {
    const parts = eventType(name).split('.');
    assert.ok(
      parts.every((part) => /^[a-z][a-z0-9-]*$/.test(part)),
      name,
    );
    assert.equal(parts[0], 'nl', name);
    assert.equal(parts.filter((part) => /^v\d+$/.test(part)).length, 1, name);
    assert.equal(parts.at(-1), 'v1', name);
    assert.ok(eventType(name).length <= 120, name);
  }
});

test('a type gives its name back', () => {
  fc.assert(
    fc.property(fc.constantFrom(...names), (name) => {
      assert.equal(eventNameOf(eventType(name)), name);
    }),
  );
});

test('a type of another vocabulary has no name here', () => {
  for (const type of [
    '',
    'nl.overheid.zaken.status.v1',
    'nl.klantcontact.chat.v1',
    'nl.klantcontact.a.b.v2',
  ]) {
    assert.equal(eventNameOf(type), undefined, type);
  }
});

test('no event has a field for text of a resident: strings are codes, or short', () => {
  for (const name of names) {
    const fields: { type?: string; const?: string; maxLength?: number }[] = Object.values(
      eventDetailSchemas[name].properties,
    );
    const free = fields.filter((field) => field.type === 'string' && field.const === undefined);
    assert.ok(
      free.every(({ maxLength }) => maxLength !== undefined && maxLength <= 100),
      name,
    );
  }
});

test('every field says what it means', () => {
  const schemas: TObject[] = [eventContextSchema, ...Object.values(eventDetailSchemas)];
  for (const { properties } of schemas) {
    for (const [field, { description = '' }] of Object.entries(properties)) {
      assert.match(description, /^[A-Z].*\.$/, field);
    }
  }
});
