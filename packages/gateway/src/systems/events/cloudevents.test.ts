import type { EventName } from '@plein/domain/vocabulary.js';
import { eventSchemaName } from '@plein/domain/vocabulary.js';
import { eventExample } from '@plein/domain/vocabulary/examples.js';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { CloudEvent, HTTP } from 'cloudevents';
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { publishedSchema } from '../../http/openapi/published-schemas.js';
import {
  batchType,
  eventId,
  eventNames,
  openEventsGateway,
  singleType,
} from '../../testing/events.fixtures.js';

const example = (name: EventName, index = 1) => ({ ...eventExample(name), id: eventId(index) });

/** Reads a request as the SDK of CloudEvents does, from its headers and its body as text. */
const read = (body: unknown, contentType: string) =>
  HTTP.toEvent({ headers: { 'content-type': contentType }, body: JSON.stringify(body) });

/** Returns an event as it is sent, without keys that hold undefined. */
const written = (event: unknown): unknown => JSON.parse(JSON.stringify(event));

describe('the official SDK of CloudEvents', () => {
  for (const name of eventNames) {
    it(`reads ${name} from a request with one event, and finds it valid`, () => {
      const event = example(name);
      const found = read(event, singleType);
      assert.ok(found instanceof CloudEvent);
      assert.ok(found.validate());
      assert.deepEqual(written(found), event);
    });
  }

  it('reads all of them from one batch, in their order', () => {
    const events = eventNames.map(example);
    const found = read(events, batchType);
    assert.ok(Array.isArray(found));
    for (const event of found as CloudEvent[]) assert.ok(event.validate());
    assert.deepEqual(
      found.map((event) => written(event)),
      events,
    );
  });

  it('writes requests that the gateway takes: one event, and a batch', async () => {
    const { send } = await openEventsGateway();
    const single = HTTP.structured(new CloudEvent(example('contact.registered', 1)));
    assert.equal((await send(single.body, String(single.headers['content-type']))).status, 202);
    const batch = eventNames.map((name, index) => written(new CloudEvent(example(name, index + 2))));
    assert.equal((await send(batch)).status, 202);
  });
});

describe('the schema of the data of an event', () => {
  it('is published under the name that its `dataschema` ends in, and takes its example', () => {
    const ajv = new Ajv2020({ strict: false, validateFormats: false });
    for (const name of eventNames) {
      const { data, dataschema = '' } = eventExample(name);
      const { origin } = new URL(dataschema);
      const schema = publishedSchema(eventSchemaName(name), origin);
      assert.ok(schema, name);
      const document: Readonly<Record<string, unknown>> = { ...schema };
      assert.equal(document['$id'], dataschema);
      const check = ajv.compile(document);
      assert.ok(check(data), `${name}: ${JSON.stringify(check.errors)}`);
      assert.ok(!check({ ...data, visitor: 'A. Bewoner' }), name);
    }
  });
});
