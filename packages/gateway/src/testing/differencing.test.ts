import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { DifferencingAttack, type Contact } from './differencing.fixtures.js';

const contactsOf = (count: number, task: string): Contact[] =>
  Array.from({ length: count }, () => ({
    day: '2026-11-20',
    task,
    channel: 'phone',
    department: 'burgerzaken',
    perspective: 'service',
    residentRole: 'user',
  }));
const contacts = [...contactsOf(30, 'a'), ...contactsOf(7, 'b')];
const opened = () => new DifferencingAttack(() => Promise.reject(new Error()), ['2026-11-20'], contacts);

describe('the attack on small counts', () => {
  it('finds one in the difference of a total and its other parts', () => {
    const attack = opened();
    attack.learn({}, 0, 37, 1);
    attack.learn({ task: 'a' }, 0, 30, 1);
    const found = attack.conclude();
    assert.ok(found.some(({ set, count }) => set === JSON.stringify({ task: 'b' }) && count === 7));
    assert.equal(attack.mistaken(), undefined);
  });

  it('finds one where two names of a set are rounded differently', () => {
    const attack = opened();
    attack.learn({ task: 'b' }, 0, 3, 5);
    attack.learn({ task: 'b', residentRole: 'user' }, 0, 7, 5);
    assert.ok(attack.conclude().some(({ count }) => count === 7));
  });

  it('finds none where all is rounded the same, and notices a bound that is wrong', () => {
    const attack = opened();
    attack.learn({ task: 'b' }, 0, 5, 5);
    attack.learn({ task: 'a' }, 0, 30, 5);
    attack.learn({}, 0, 35, 5);
    assert.deepEqual(attack.conclude(), []);
    attack.learn({ task: 'b' }, 0, 8, 5);
    assert.equal(attack.mistaken(), JSON.stringify({ task: 'b' }));
  });
});
