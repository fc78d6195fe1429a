import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { recentLength, withEvents, withRecentOf, type ArrivedEvent, type Overview } from './overview.js';

const overview: Overview = {
  from: '2026-11-23T23:00:00Z',
  to: '2026-11-24T10:00:00Z',
  total: 45,
  channels: [{ channel: 'website', count: 40 }],
  components: [{ component: 'plein-participation-poll', count: 40 }],
  events: [{ name: 'poll.voted', count: 40 }],
  hidden: 2,
  recent: [],
};
const events = fc.uniqueArray(
  fc.record({
    id: fc.uuid(),
    name: fc.constantFrom('poll.voted', 'chat.started'),
    component: fc.constantFrom('plein-participation-poll', 'plein-chat-launcher'),
    channel: fc.constantFrom('website', 'app'),
    page: fc.constant('/'),
    occurredAt: fc.constant('2026-11-24T10:00:00Z'),
    time: fc.constant('2026-11-24T10:00:00Z'),
  }),
  { selector: ({ id }) => id, maxLength: 60 },
);

test('arrivals are listed with the newest first, and change no count', () => {
  fc.assert(
    fc.property(events, (arrived: ArrivedEvent[]) => {
      const { recent, ...counts } = withEvents(overview, arrived);
      assert.deepEqual({ ...counts, recent: [] }, overview);
      assert.deepEqual(recent, [...arrived].reverse().slice(0, recentLength));
    }),
  );
});

test('an event that is listed already is not listed again', () => {
  fc.assert(
    fc.property(events, (arrived: ArrivedEvent[]) => {
      const few = arrived.slice(0, recentLength);
      const once = withEvents(overview, few);
      assert.deepEqual(withEvents(once, few), once);
    }),
  );
});

test('a new overview keeps the events that were listed, behind its own', () => {
  fc.assert(
    fc.property(events, fc.nat(20), (arrived: ArrivedEvent[], known) => {
      const before = withEvents(overview, arrived.slice(0, known));
      const next = { ...withEvents(overview, arrived), total: 50 };
      const { recent, total } = withRecentOf(before, next);
      assert.equal(total, 50);
      assert.deepEqual(new Set(recent.slice(0, next.recent.length)), new Set(next.recent));
      assert.deepEqual(withRecentOf(undefined, next), next);
    }),
  );
});
