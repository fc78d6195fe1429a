import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { complaints, Ledger } from './ledger.mjs';

function ledgerOf(ids: string[]): Ledger {
  const ledger = new Ledger();
  for (const id of ids) {
    ledger.kept.set(id, `/proef/${id}`);
    ledger.acknowledge(id, true);
  }
  return ledger;
}

const row = (id: string, page = `/proef/${id}`) => ({ id, page });

describe('the balance of what was sent', () => {
  it('is even when each is there once', () => {
    const balance = ledgerOf(['a', 'b']).balance([row('a'), row('b')]);
    assert.deepEqual(balance, { kept: 2, delivered: 2, acknowledged: 2, stored: 2, lost: 0, twice: 0 });
    assert.deepEqual(complaints(balance), []);
  });

  it('notices what was acknowledged and is not there', () => {
    const found = complaints(ledgerOf(['a', 'b']).balance([row('a')]));
    assert.equal(found.length, 2);
  });

  it('notices what did not arrive', () => {
    const ledger = ledgerOf(['a']);
    ledger.kept.set('b', '/proef/b');
    assert.deepEqual(complaints(ledger.balance([row('a')])), ['1 of 2 kept messages did not arrive.']);
  });

  it('notices the same message under two ids', () => {
    const found = complaints(ledgerOf(['a']).balance([row('a'), row('other', '/proef/a')]));
    assert.deepEqual(found, ['1 messages were counted twice.']);
  });

  it('notices a message that was answered as new twice', () => {
    const ledger = ledgerOf(['a']);
    ledger.acknowledge('a', false);
    assert.deepEqual(complaints(ledger.balance([row('a')])), []);
    ledger.acknowledge('a', true);
    assert.deepEqual(complaints(ledger.balance([row('a')])), ['1 messages were counted twice.']);
  });
});
