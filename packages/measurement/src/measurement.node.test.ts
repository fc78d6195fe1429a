import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { test } from 'node:test';
import { startMeasurement } from './index.js';
import { version } from './version.js';

test('measures outside a browser, as at a counter or a kiosk', async () => {
  const sent: { url: string; body: string }[] = [];
  const measurement = startMeasurement({
    gateway: 'https://gateway.example',
    channel: 'counter',
    fetch: (url, init) => {
      sent.push({ url: String(url), body: String(init?.body) });
      return Promise.resolve(Response.json({ accepted: 1, results: [] }, { status: 202 }));
    },
  });
  measurement.measure({
    name: 'feedback.given',
    detail: { helpful: true, withText: false },
    context: { component: 'kiosk', componentVersion: '1.0.0' },
  });
  assert.equal(measurement.pending, 1);
  await measurement.flush();
  measurement.stop();
  assert.equal(measurement.pending, 0);
  const [request] = sent;
  assert.equal(request?.url, 'https://gateway.example/v1/events');
  const [event] = JSON.parse(request.body) as { type: string; data: Record<string, unknown> }[];
  assert.equal(event?.type, 'nl.klantcontact.feedback.given.v1');
  const { occurredAt, correlation, ...data } = event.data;
  assert.match(String(occurredAt), /^\d{4}-\d\d-\d\dT.*Z$/);
  assert.match(String(correlation), /^[a-z]{12}$/);
  assert.deepEqual(data, {
    helpful: true,
    withText: false,
    channel: 'counter',
    language: 'nl',
    page: '/',
    device: 'desktop',
    component: 'kiosk',
    componentVersion: '1.0.0',
  });
});

test('the version that goes with its own events is the version of the package', async () => {
  const manifest = JSON.parse(await readFile(new URL('../package.json', import.meta.url), 'utf8')) as {
    version: string;
  };
  assert.equal(version, manifest.version);
});
