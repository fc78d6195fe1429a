import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Value } from '@sinclair/typebox/value';
import fc from 'fast-check';
import { countedOf, type EventDetails, type EventName } from './index.js';
import { detailExamples } from './examples/index.js';
import { eventDetailSchemas } from './schema.js';

const names = Object.keys(eventDetailSchemas) as EventName[];

interface FieldSchema {
  anyOf?: { const: string }[];
  const?: string;
  type?: string;
  pattern?: string;
  minimum?: number;
  maximum?: number;
  items?: FieldSchema;
}

function valueOf({
  anyOf,
  const: only,
  type,
  pattern,
  minimum = 0,
  maximum = 0,
  items,
}: FieldSchema): fc.Arbitrary<unknown> {
  if (anyOf) return fc.constantFrom(...anyOf.map((each) => each.const));
  if (only !== undefined) return fc.constant(only);
  if (type === 'integer') return fc.integer({ min: minimum, max: maximum });
  if (type === 'boolean') return fc.boolean();
  if (type === 'array' && items) return fc.array(valueOf(items), { maxLength: 5 });
  if (pattern !== undefined)
    return fc.stringMatching(new RegExp(pattern)).filter(({ length }) => length <= 40);
  return fc.stringMatching(/^[a-z-]{1,100}$/);
}

/** Any details that their schema allows, with and without optional fields. */
function detailsOf(name: EventName): fc.Arbitrary<EventDetails[EventName]> {
  const { properties, required = [] } = eventDetailSchemas[name] as unknown as {
    properties: Record<string, FieldSchema>;
    required?: string[];
  };
  const fields = Object.fromEntries(Object.entries(properties).map(([key, field]) => [key, valueOf(field)]));
  return fc.record(fields, { requiredKeys: required }) as unknown as fc.Arbitrary<EventDetails[EventName]>;
}

const anything = fc.constantFrom(...names).chain((name) => fc.tuple(fc.constant(name), detailsOf(name)));

test('what is counted of an event is short text and a whole number, and the same each time', () => {
  fc.assert(
    fc.property(anything, ([name, details]) => {
      assert.ok(Value.Check(eventDetailSchemas[name], details), name);
      const counted = countedOf(name, details);
      assert.deepEqual(countedOf(name, details), counted);
      for (const text of [counted.detail, counted.against]) {
        if (text !== undefined) assert.ok(text.length > 0 && text.length <= 100, name);
      }
      if (counted.value !== undefined) {
        assert.ok(Number.isInteger(counted.value) && counted.value >= 0, `${name} ${counted.value}`);
      }
    }),
    { numRuns: 500 },
  );
});

test('nothing is counted that is absent: a key is there with a value or not at all', () => {
  fc.assert(
    fc.property(anything, ([name, details]) => {
      assert.ok(!Object.values(countedOf(name, details)).includes(undefined), name);
    }),
  );
});

test('a score is counted as it was given, with its scale', () => {
  fc.assert(
    fc.property(detailsOf('experience.given'), (details) => {
      const { scale, score, about } = details as EventDetails['experience.given'];
      const counted = countedOf('experience.given', details as EventDetails['experience.given']);
      assert.deepEqual(counted, { detail: scale, value: score, ...(about && { against: about }) });
    }),
  );
});

test('lengths fall together: minutes up to a working day, turns up to twenty', () => {
  fc.assert(
    fc.property(fc.nat(31_536_000), fc.nat(1_000_000), (duration, turns) => {
      const conversation = countedOf('contact.ended', { ...detailExamples['contact.ended'], duration });
      assert.ok((conversation.value ?? -1) <= 480);
      assert.equal(countedOf('chat.ended', { turns, duration }).value, Math.min(turns, 20));
    }),
  );
});
