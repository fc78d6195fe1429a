import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { receivedComplaints, received, type StoredContact } from './received.mjs';

const ids = ['verzoek-1', 'bericht-1'];
const contactFor = (objectId: string, changes: Partial<StoredContact> = {}): StoredContact => ({
  objects: [{ onderwerpobjectidentificator: { objectId } }],
  ...{ betrokkenen: [{}], addresses: [{}], tasks: [{ uuid: 'taak' }] },
  ...changes,
});
const found = (contacts: readonly StoredContact[]): string =>
  receivedComplaints(received(ids, contacts)).join(' ');

describe('the check of what is in the outside system', () => {
  it('finds nothing wrong where each request is there once and whole', () => {
    assert.equal(found(ids.map((id) => contactFor(id))), '');
  });

  it('notices a request that is not there, and one that is there twice', () => {
    assert.equal(found([contactFor('verzoek-1')]), '1 of 2 requests did not arrive.');
    assert.equal(
      found([...ids, 'verzoek-1'].map((id) => contactFor(id))),
      '1 klantcontacten are there more than once.',
    );
    assert.match(found([...ids, 'vreemd'].map((id) => contactFor(id))), /more than once/);
  });

  it('notices a request without its number, and one with two tasks', () => {
    const tasks = [{ uuid: 'een' }, { uuid: 'twee' }];
    assert.equal(
      found([contactFor('verzoek-1', { addresses: [] }), contactFor('bericht-1', { tasks })]),
      '2 klantcontacten are not whole.',
    );
  });
});
