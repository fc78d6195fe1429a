import assert from 'node:assert/strict';
import { test } from 'node:test';
import { FormatRegistry } from '@sinclair/typebox';
import { Value } from '@sinclair/typebox/value';
import { checkScore } from '../../feedback/index.js';
import { removePersonalData } from '../../privacy/index.js';
import { envelopeSchema, eventDataSchema, eventDetailSchemas } from '../schema.js';
import { eventNameOf, eventSchemaName, type EventDetails, type EventName } from '../index.js';
import { detailExamples, eventExample } from './index.js';

const uuid = /^[\da-f]{8}-[\da-f]{4}-7[\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/;
FormatRegistry.Set('uuid', (value) => uuid.test(value));
FormatRegistry.Set('date-time', (value) => new Date(value).toISOString() === value);
FormatRegistry.Set('uri', (value) => URL.canParse(value));

const names = Object.keys(eventDetailSchemas) as EventName[];

test('there is one example of each kind of event', () => {
  assert.deepEqual(Object.keys(detailExamples).sort(), [...names].sort());
});

for (const name of names) {
  test(`the example of ${name} fits its schema and the rules of the NL GOV profile`, () => {
    const { data, ...attributes } = eventExample(name);
    assert.deepEqual([...Value.Errors(envelopeSchema, { ...attributes, data })], []);
    assert.deepEqual([...Value.Errors(eventDataSchema(name), data)], []);
    assert.equal(attributes.specversion, '1.0');
    assert.equal(attributes.datacontenttype, 'application/json');
    assert.equal(eventNameOf(attributes.type), name);
    assert.match(attributes.source, /^urn:nld:oin:\d{20}:systeem:[a-z]+$/);
    assert.ok(URL.canParse(attributes.dataschema ?? ''));
    assert.ok(attributes.dataschema?.endsWith(`/v1/schemas/${eventSchemaName(name)}`));
    // CloudEvents: attribute names have lower-case letters and digits, and no text exceeds 64 KB on the wire.
    for (const attribute of Object.keys(attributes)) assert.match(attribute, /^[a-z\d]{1,20}$/);
    assert.ok(Buffer.byteLength(JSON.stringify(eventExample(name))) < 65_536);
    // Attributes contain nothing sensitive. The logged time is after the time of the event.
    const { id: _id, ...texts } = attributes;
    for (const text of Object.values(texts)) assert.deepEqual(removePersonalData(text).removed, []);
    assert.ok(attributes.time > data.occurredAt);
    if ('scale' in data) assert.equal(checkScore(data as EventDetails['experience.given']), undefined);
  });
}

test('a schema is closed, and its name is an address of lower-case words', () => {
  for (const name of names) {
    assert.equal(eventDataSchema(name).additionalProperties, false);
    assert.match(eventSchemaName(name), /^event-[a-z]+(-[a-z]+)+-v1$/);
    assert.equal(
      Value.Check(eventDataSchema(name), { ...eventExample(name).data, name: 'A. Bewoner' }),
      false,
    );
  }
});
