import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { recentLength, withEvents, type ArrivedEvent, type Overview } from './overview.js';

const empty: Overview = {
  from: '2026-11-23T23:00:00Z',
  to: '2026-11-24T10:00:00Z',
  total: 0,
  channels: [],
  components: [],
  events: [],
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
const sum = (rows: readonly { count: number }[]): number =>
  rows.reduce((total, { count }) => total + count, 0);

test('every arrival is counted once in each breakdown', () => {
  fc.assert(
    fc.property(events, (events) => {
      const overview = withEvents(empty, events);
      assert.equal(overview.total, events.length);
      assert.equal(sum(overview.channels), events.length);
      assert.equal(sum(overview.components), events.length);
      assert.equal(sum(overview.events), events.length);
      assert.equal(overview.recent.length, Math.min(events.length, recentLength));
    }),
  );
});

test('an event that is listed already is not counted again', () => {
  fc.assert(
    fc.property(events, (events: ArrivedEvent[]) => {
      const few = events.slice(0, recentLength);
      const once = withEvents(empty, few);
      assert.deepEqual(withEvents(once, few), once);
    }),
  );
});

test('the newest event stands first and its moment is the last of its element', () => {
  const event = (id: string, occurredAt: string): ArrivedEvent => ({
    id,
    name: 'poll.voted',
    component: 'plein-participation-poll',
    channel: 'website',
    page: '/',
    occurredAt,
    time: occurredAt,
  });
  const overview = withEvents(empty, [
    event('1', '2026-11-24T10:00:00Z'),
    event('2', '2026-11-24T10:01:00Z'),
  ]);
  assert.deepEqual(
    overview.recent.map(({ id }) => id),
    ['2', '1'],
  );
  assert.equal(overview.components[0]?.lastAt, '2026-11-24T10:01:00Z');
});
