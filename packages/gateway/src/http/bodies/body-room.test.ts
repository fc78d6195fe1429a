import assert from 'node:assert/strict';
import { test } from 'node:test';
import { BodyRoom, type HeldBody } from './body-room.js';

let now = new Date('2026-11-23T08:30:00Z');

/** Holds a body, and notes whether it was let go. */
function held(room: BodyRoom, client: string): HeldBody & { isGone: () => boolean } {
  let gone = false;
  const one = room.hold(client);
  one.onLetGo = () => {
    gone = true;
  };
  return Object.assign(one, { isGone: () => gone });
}

test('a client that fills the room loses its own oldest body', () => {
  const room = new BodyRoom(() => now, 100);
  const resident = held(room, 'resident');
  assert.ok(resident.grow(30));
  const slow = Array.from({ length: 7 }, () => held(room, 'slow'));
  for (const one of slow) assert.ok(one.grow(10));
  const next = held(room, 'slow');
  assert.ok(next.grow(10));
  assert.deepEqual(
    slow.map((one) => one.isGone()),
    [true, false, false, false, false, false, false],
  );
  assert.ok(!resident.isGone());
  assert.ok(resident.grow(20), 'a resident goes on beside it');
  assert.ok(!resident.isGone());
});

test('what is being handled stays, and a new body has to wait', () => {
  const room = new BodyRoom(() => now, 100);
  const handled = held(room, 'a');
  assert.ok(handled.grow(100));
  handled.finish();
  const late = held(room, 'b');
  assert.equal(late.grow(1), false);
  assert.ok(late.isGone());
  assert.equal(late.grow(1), false, 'it stays gone');
  assert.ok(!handled.isGone());
  handled.release();
  late.release();
  assert.ok(held(room, 'b').grow(100), 'all of the room came back');
});

test('of clients that send one each, who brings nothing goes first, and then who has brought the least', () => {
  const room = new BodyRoom(() => now, 100);
  const [silent, far, near] = [held(room, 'a'), held(room, 'b'), held(room, 'c')];
  assert.ok(silent.grow(40));
  now = new Date(now.getTime() + 6_000);
  assert.ok(far.grow(20));
  assert.ok(near.grow(40));
  assert.ok(near.grow(30));
  assert.deepEqual([silent.isGone(), far.isGone(), near.isGone()], [true, false, false]);
  assert.ok(near.grow(20));
  assert.deepEqual([far.isGone(), near.isGone()], [true, false]);
});
