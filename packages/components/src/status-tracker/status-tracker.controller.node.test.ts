import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { ReactiveControllerHost } from 'lit';
import { configure } from '../settings/configuration.js';
import { CaseLookupController } from './status-tracker.controller.js';

const host: ReactiveControllerHost = {
  addController: () => undefined,
  removeController: () => undefined,
  requestUpdate: () => undefined,
  updateComplete: Promise.resolve(true),
};
const options = { gateway: 'https://plein.test', language: 'nl' };

function lookupWith(answer: () => Promise<Response>): { lookup: CaseLookupController; bodies: unknown[] } {
  const bodies: unknown[] = [];
  configure({
    fetch: (_url, request) => {
      bodies.push(JSON.parse(String(request?.body)));
      return answer();
    },
  });
  const lookup = new CaseLookupController(host);
  lookup.set('reference', ' ZB-2026-0417 ');
  lookup.set('postcode', '9999 ZB');
  lookup.set('houseNumber', '12');
  return { lookup, bodies };
}

test('what is missing is not asked', async () => {
  const { lookup, bodies } = lookupWith(() => Promise.reject(new Error('asked')));
  lookup.set('postcode', '99');
  await lookup.lookUp(options);
  assert.deepEqual(lookup.errors, [{ field: 'postcode', code: 'postcode-invalid' }]);
  assert.deepEqual(bodies, []);
});

test('a case is found, and forgotten with what was typed', async () => {
  const found = { reference: 'ZB-2026-0417', title: 'Dakkapel' };
  const { lookup, bodies } = lookupWith(() => Promise.resolve(Response.json(found)));
  await lookup.lookUp(options);
  assert.deepEqual(bodies, [
    { reference: 'ZB-2026-0417', postcode: '9999 ZB', houseNumber: '12', language: 'nl' },
  ]);
  assert.deepEqual(lookup.state, { status: 'ready', value: found });
  lookup.startOver();
  assert.deepEqual(lookup.state, { status: 'idle' });
  assert.deepEqual(lookup.fields, { reference: '', postcode: '', houseNumber: '' });
});

test('what the gateway finds wrong stands by its field', async () => {
  const problem = { status: 400, errors: [{ field: '/houseNumber', code: 'format', detail: 'Write 12.' }] };
  const { lookup } = lookupWith(() => Promise.resolve(Response.json(problem, { status: 400 })));
  await lookup.lookUp(options);
  assert.deepEqual(lookup.errors, [{ field: 'houseNumber', code: 'house-number-invalid' }]);
});

test('it knows how long to wait after too many tries', async () => {
  const { lookup } = lookupWith(() =>
    Promise.resolve(Response.json({ status: 429 }, { status: 429, headers: { 'retry-after': '90' } })),
  );
  await lookup.lookUp(options);
  const { state } = lookup;
  assert.ok(state.status === 'failed' && state.failure.status === 'invalid');
  assert.deepEqual(state.failure.problem, { status: 429, retryAfter: 90 });
});

test('when nobody answers, what was typed stays', async () => {
  const { lookup } = lookupWith(() => Promise.reject(new TypeError('There is no network.')));
  await lookup.lookUp(options);
  assert.deepEqual(lookup.state, { status: 'failed', failure: { status: 'unreachable' } });
  assert.equal(lookup.fields.postcode, '9999 ZB');
});
