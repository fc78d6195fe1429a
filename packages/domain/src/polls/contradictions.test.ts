import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { pollContradictions } from './index.js';

const poll = {
  kind: 'multiple',
  options: [{ id: 'bomen' }, { id: 'banken' }],
  minChoices: 1,
  maxChoices: 2,
  opensAt: '2026-11-01T09:00:00Z',
  closesAt: '2026-12-01T09:00:00Z',
};
const found = (changes: object): string[] =>
  pollContradictions({ ...poll, ...changes }).map(({ field, code }) => `${field} ${code}`);

test('a poll that agrees with itself has none', () => {
  assert.deepEqual(found({}), []);
});

test('a poll that closes before it opens, or at the same moment in another time zone', () => {
  assert.deepEqual(found({ closesAt: '2026-10-01T09:00:00Z' }), ['/closesAt order']);
  assert.deepEqual(found({ closesAt: poll.opensAt }), ['/closesAt order']);
  assert.deepEqual(found({ closesAt: '2026-11-01T10:00:00+01:00' }), ['/closesAt order']);
});

test('results that show while votes come in, where each vote more would tell a whole ballot', () => {
  assert.deepEqual(found({ kind: 'ranking', results: 'after-vote' }), ['/results unfit']);
  assert.deepEqual(found({ kind: 'ranking', results: 'after-close' }), []);
  assert.deepEqual(found({ results: 'after-vote' }), []);
});

test('results that show early, or texts, where votes are on signed ballots', () => {
  for (const admission of ['invited', 'verified']) {
    assert.deepEqual(found({ admission, results: 'after-vote' }), ['/results unfit'], admission);
    assert.deepEqual(found({ admission, results: 'after-close' }), [], admission);
    const written = { kind: 'open-answer', options: [], results: 'after-close' };
    assert.deepEqual(found({ ...written, admission }), ['/admission unfit'], admission);
  }
  for (const admission of ['open', 'constructor', undefined])
    assert.deepEqual(found({ admission, results: 'after-vote' }), [], String(admission));
});

test('a kind with the name of something that every object has is no kind', () => {
  for (const kind of ['__proto__', 'constructor', 'toString', 'valueOf']) {
    assert.deepEqual(found({ kind, results: 'after-vote' }), []);
  }
});

test('all contradictions at once, each with what to write', () => {
  const options = [{ id: 'bomen' }, { id: 'bomen' }];
  const all = pollContradictions({ ...poll, options, maxChoices: 5, closesAt: poll.opensAt });
  assert.deepEqual(
    all.map(({ field }) => field),
    ['/options/1/id', '/maxChoices', '/closesAt'],
  );
  for (const { detail } of all) assert.ok(detail.length > 10);
});

test('whatever comes in, nothing is thrown', () => {
  fc.assert(
    fc.property(
      fc.oneof(
        fc.anything(),
        fc.record({ ...Object.fromEntries(Object.keys(poll).map((key) => [key, fc.anything()])) }),
      ),
      (input) => {
        assert.ok(Array.isArray(pollContradictions(input)));
      },
    ),
  );
});
