import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Channel } from '@plein/domain/profile.js';
import { hasOneAddressField, withShownAddress } from './contact-address.js';

const phone: Channel = { id: 'telefoon', kind: 'phone', name: { nl: 'Bel ons' } };

test('an address follows from what a resident reads', () => {
  assert.deepEqual(withShownAddress(phone, '14 0123'), {
    ...phone,
    address: 'tel:140123',
    displayAddress: '14 0123',
  });
  assert.equal(withShownAddress({ ...phone, kind: 'email' }, ' a@b.nl').address, 'mailto:a@b.nl');
  assert.deepEqual(withShownAddress(withShownAddress(phone, '14 0123'), ''), phone);
});

test('an address that was written otherwise keeps a field of its own', () => {
  assert.ok(hasOneAddressField(phone));
  assert.ok(hasOneAddressField(withShownAddress(phone, '14 0123')));
  assert.equal(hasOneAddressField({ ...phone, address: 'tel:+31140123', displayAddress: '14 0123' }), false);
  assert.equal(hasOneAddressField({ ...phone, kind: 'chat' }), false);
});
