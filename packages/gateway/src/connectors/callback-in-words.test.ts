import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { CallbackChangeItem } from './contact-delivery.js';
import { emailText } from './email/email-text.js';
import { exampleItems } from './example-items.js';
import { changedTask } from './klantinteracties/changed-task.js';

const [callback] = exampleItems;
assert.ok(callback?.kind === 'callback');
const { receipt } = callback;
const changeOf = (what: 'moved' | 'cancelled'): CallbackChangeItem => ({
  kind: 'callback-change',
  callback: receipt.copy.id,
  receipt: { ...receipt, slot: { date: '2026-01-07', opens: '13:00', closes: '15:00' } },
  change: { what, at: '2026-01-05T10:00:00.000Z', from: receipt.slot },
});

test('a colleague reads from when to when a call was moved, and that it was cancelled', () => {
  const moved = emailText(changeOf('moved'));
  assert.equal(
    moved.subject,
    'Terugbelverzoek TB-0000-0000: verplaatst naar woensdag 7 januari 2026, tussen 13:00 en 15:00 uur',
  );
  assert.match(moved.text, /van dinsdag 6 januari 2026, tussen 09:00 en 12:00 uur naar woensdag 7 januari/);
  const cancelled = emailText(changeOf('cancelled'));
  assert.equal(cancelled.subject, 'Terugbelverzoek TB-0000-0000: afgezegd');
  assert.match(cancelled.text, /^De inwoner zei het telefoontje af\./);
});

test('the task in Open Klant says what to do now, with what colleagues wrote in it', () => {
  const written = ['Beloofd: dinsdag 6 januari 2026.', 'Gebeld, in gesprek.'].join('\n');
  const cancelled = changedTask(changeOf('cancelled'), written);
  assert.deepEqual([cancelled.status, cancelled.gevraagdeHandeling], ['verwerkt', 'Niet meer terugbellen']);
  assert.match(cancelled.toelichting, /zei het telefoontje af/);
  assert.match(cancelled.toelichting, /Gebeld, in gesprek\.$/);
  const moved = changedTask(changeOf('moved'), written);
  assert.equal(moved.status, undefined);
  assert.match(moved.toelichting, /Beloofd: woensdag 7 januari/);
  assert.doesNotMatch(moved.toelichting, /Beloofd: dinsdag/);
  assert.equal(changedTask(changeOf('moved'), moved.toelichting).toelichting, moved.toelichting);
});
