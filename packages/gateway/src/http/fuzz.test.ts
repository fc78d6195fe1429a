import fc from 'fast-check';
import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { content } from '../testing/content.fixtures.js';
import { openTestGateway, type TestGateway } from '../testing/gateway.fixtures.js';

const paths = [
  '/v1/callback-requests',
  '/v1/case-lookups',
  '/v1/feedback-submissions',
  '/v1/polls/plein/votes',
  '/v1/polls/plein/vote-lookups',
  '/v1/chat-answers',
  '/v1/events',
  '/v1/session',
  '/v1/contacts',
  '/v1/invitations',
  '/v1/api-keys',
  '/v1/erasures',
  '/v1/imports',
  '/v1/feedback/01936f0e-7c1a-7b3e-8d52-3f6a9c0b1d2e/marking',
  '/v1/callbacks/01936f0e-7c1a-7b3e-8d52-3f6a9c0b1d2e/closing',
  '/v1/poll-drafts/plein/opening',
];
const pages = ['/pages/contact', '/pages/status', '/pages/feedback', '/pages/poll/plein', '/pages/chat'];
const fields = [
  'name',
  'phone',
  'slot',
  'question',
  'reference',
  'postcode',
  'houseNumber',
  'helpful',
  'score',
]
  .concat(['text', 'drivers', 'choices', 'voter', 'id', 'page', 'task', 'language'])
  .concat(['answer', 'asked', 'change', 'cancel', 'view'])
  .map((name) => fc.constant(name));
const bodies: Record<string, () => Record<string, unknown>> = {
  '/v1/callback-requests': () => ({
    id: crypto.randomUUID(),
    name: 'A. Bewoner',
    phone: '0612345678',
    slot: { date: '2026-11-24', opens: '09:00', closes: '12:00' },
    language: 'nl',
  }),
  '/v1/case-lookups': () => ({ reference: 'ZB-2026-0417', postcode: '9999ZB', houseNumber: '12A' }),
  '/v1/feedback-submissions': () => ({ id: crypto.randomUUID(), page: '/', language: 'nl', text: 'x' }),
  '/v1/polls/plein/votes': () => ({ id: crypto.randomUUID(), voter: 'v'.repeat(22), choices: ['bomen'] }),
  '/v1/polls/plein/vote-lookups': () => ({ voter: 'v'.repeat(22) }),
  '/v1/chat-answers': () => ({ question: 'paspoort', language: 'nl' }),
  '/v1/events': () => ({}),
  '/v1/session': () => ({ token: 'x'.repeat(43) }),
  '/v1/contacts': () => ({ id: crypto.randomUUID(), channel: 'phone', outcome: 'answered', language: 'nl' }),
  '/v1/invitations': () => ({ name: 'Klantcontactcentrum', role: 'reader' }),
  '/v1/api-keys': () => ({ name: 'Balie', source: 'urn:test:balie', channel: 'counter' }),
  '/v1/erasures': () => ({ id: 'TB-7K3M-92QX' }),
};

/** Documents that staff send whole, each at its address. */
const documents: readonly (readonly [path: string, document: unknown])[] = [
  ...content.polls.map((poll) => [`/v1/poll-drafts/${poll.id}`, poll] as const),
  ['/v1/profile-document', content.profile],
];

/** Returns the document with another value in the place of each of its values, in turn. */
function* withOneOther(document: unknown, value: unknown): Generator<unknown> {
  yield value;
  if (typeof document !== 'object' || document === null) return;
  for (const [key, inner] of Object.entries(document)) {
    for (const other of withOneOther(inner, value)) {
      yield Array.isArray(document)
        ? document.map((one: unknown, index) => (String(index) === key ? other : one))
        : { ...document, [key]: other };
    }
  }
}

describe('whatever is sent', () => {
  let gateway: TestGateway;
  before(async () => {
    const limits = Object.fromEntries(
      ['contact', 'cases', 'feedback', 'polls', 'chat', 'newsroom', 'login'].map((name) => [name, 100_000]),
    );
    gateway = await openTestGateway({ dependencies: { limits, access: { reports: 'open' } } });
  });
  after(() => gateway.close());

  test('any JSON is answered without a fault of ours', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...paths),
        fc.jsonValue({ maxDepth: 6, stringUnit: 'binary' }),
        async (path, body) => {
          const response = await gateway.post(path, body);
          assert.ok(response.status < 500, `${path}: ${response.status}`);
        },
      ),
      { numRuns: 300 },
    );
  });

  test('any one field of a good body may be anything', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...paths),
        fc.nat(),
        fc.oneof(fc.string({ unit: 'binary' }), fc.jsonValue({ maxDepth: 3 })),
        async (path, which, value) => {
          const body = bodies[path]?.() ?? {};
          const names = Object.keys(body);
          const name = names[which % Math.max(1, names.length)] ?? 'extra';
          const response = await gateway.post(path, { ...body, [name]: value });
          assert.ok(response.status < 500, `${path} ${name}: ${response.status}`);
        },
      ),
      { numRuns: 400 },
    );
  });

  for (const name of ['__proto__', 'constructor', 'toString']) {
    test(`any one value of a good document may be "${name}", which every object has`, async () => {
      for (const [path, document] of documents) {
        for (const body of withOneOther(document, name)) {
          const response = await gateway.app.request(path, {
            method: 'PUT',
            headers: { 'content-type': 'application/json', 'if-match': '"none"' },
            body: JSON.stringify(body),
          });
          assert.ok(response.status < 500, `${path}: ${response.status}`);
        }
      }
    });
  }

  test('any bytes are answered without a fault of ours', async () => {
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...paths), fc.uint8Array({ maxLength: 200 }), async (path, body) => {
        const response = await gateway.app.request(path, {
          method: 'POST',
          headers: { 'content-type': 'application/json' },
          body,
        });
        assert.ok(response.status < 500, `${path}: ${response.status}`);
      }),
      { numRuns: 150 },
    );
  });

  test('any form is answered with a page that shows no markup of the sender', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...pages),
        fc.dictionary(
          fc.oneof(...fields),
          fc.oneof(fc.string({ unit: 'binary' }), fc.constant('"><script>alert(1)</script>')),
        ),
        async (path, form) => {
          const response = await gateway.send(path, form);
          assert.ok(response.status < 500, `${path}: ${response.status}`);
          assert.doesNotMatch(await response.text(), /<script>/);
        },
      ),
      { numRuns: 300 },
    );
  });

  test('any path is answered without a fault of ours', async () => {
    await fc.assert(
      fc.asyncProperty(fc.webPath(), fc.webQueryParameters(), async (path, query) => {
        const target = path.startsWith('/') ? path : `/${path}`;
        for (const prefix of [
          '',
          '/v1/polls',
          '/v1/schemas',
          '/pages/poll',
          '/v1/feedback',
          '/v1/callbacks',
        ]) {
          const response = await gateway.app.request(`http://localhost${prefix}${target}?${query}`);
          assert.ok(response.status < 500, `${prefix}${target}: ${response.status}`);
        }
      }),
      { numRuns: 100 },
    );
  });
});
