import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { addDays, amsterdamDate } from '../../opening-hours/index.js';
import { parkingPermit, withStatuses } from '../case.fixtures.js';
import { caseView, type ZaakDocument } from '../index.js';
import { changedCase } from '../records/changed-case.js';
import { caseAfterReaction, caseWithAnswer, caseWithoutReaction } from './index.js';

const end = '2026-01-20';

/** A case that ended, or not, whose resident can say for so many days that they are not satisfied. */
const settings = fc.record({
  isClosed: fc.boolean(),
  days: fc.integer({ min: 1, max: 365 }),
  reopens: fc.boolean(),
  isAsked: fc.boolean(),
  /** Days from the end on which it is said. */
  said: fc.integer({ min: 0, max: 400 }),
});

type Given = { readonly [Key in 'isClosed' | 'reopens' | 'isAsked']: boolean } & { readonly days: number };

function caseOf({ isClosed, days, reopens, isAsked }: Given): ZaakDocument {
  const permit = parkingPermit({ einddatum: isClosed ? end : null });
  const document = isClosed
    ? withStatuses(permit, [1, '2026-01-06T09:00:00Z'], [4, `${end}T09:00:00Z`])
    : permit;
  return { ...document, plein: isAsked ? { unsatisfied: { days, reopens } } : {} };
}

test('a resident can say that they are not satisfied exactly where their view of the case says so', () => {
  fc.assert(
    fc.property(settings, (given) => {
      const document = caseOf(given);
      const now = new Date(`${addDays(end, given.said)}T11:00:00Z`);
      const view = caseView(document, now, 'nl');
      const result = caseAfterReaction(document, { kind: 'unsatisfied' }, 'RE-0000-0001', now);
      assert.equal(result.status === 'ok', view.unsatisfied?.state === 'open');
      assert.equal(result.status === 'ok', given.isClosed && given.isAsked && given.said <= given.days);
      if (result.status !== 'ok') return;
      assert.equal(result.document.zaak.einddatum === null, given.reopens);
      const after = caseView(result.document, now, 'nl');
      assert.equal(after.unsatisfied?.state, 'answered');
      assert.deepEqual(after.reactions, [
        { reference: 'RE-0000-0001', kind: 'unsatisfied', on: amsterdamDate(now) },
      ]);
      const again = caseAfterReaction(result.document, { kind: 'unsatisfied' }, 'RE-0000-0002', now);
      assert.deepEqual(again, { status: 'refused', reason: 'answered' });
    }),
  );
});

test('an answer stands with its own reaction, and an erased reaction leaves nothing', () => {
  const document = caseOf({ isClosed: true, isAsked: true, reopens: false, days: 14 });
  const now = new Date(`${end}T11:00:00Z`);
  const result = caseAfterReaction(document, { kind: 'unsatisfied' }, 'RE-0000-0001', now);
  assert.ok(result.status === 'ok');
  const answered = caseWithAnswer(result.document, 'RE-0000-0001', 'Wij komen maandag.');
  assert.equal(caseView(answered, now, 'nl').reactions?.[0]?.answer, 'Wij komen maandag.');
  assert.deepEqual(caseWithAnswer(answered, 'RE-9999-9999', 'Iets anders.'), answered);
  assert.deepEqual(caseWithoutReaction(answered, 'RE-0000-0001'), document);
});

test('a case that the resident withdrew shows no step that nobody did, until it is closed anew', () => {
  const open = withStatuses(parkingPermit(), [1, '2026-01-06T09:00:00Z'], [2, '2026-01-12T09:00:00Z']);
  const document = { ...open, plein: { withdrawable: true, unsatisfied: { days: 14, reopens: true } } };
  const at = (time: string) => new Date(`${end}T${time}:00Z`);
  const result = caseAfterReaction(document, { kind: 'withdrawal' }, 'RE-0000-0001', at('10:00'));
  assert.ok(result.status === 'ok');
  const view = caseView(result.document, at('10:00'), 'nl');
  assert.deepEqual(view.steps, [
    { title: 'Ontvangen', state: 'done', date: '2026-01-06' },
    { title: 'Ingetrokken', state: 'done', date: end },
  ]);
  assert.equal(view.unsatisfied, undefined);
  const reopened = changedCase(result.document, { kind: 'reopen' }, at('11:00'));
  assert.ok(reopened.status === 'ok');
  const closed = changedCase(reopened.document, { kind: 'close', result: 'Verleend' }, at('12:00'));
  assert.ok(closed.status === 'ok');
  const after = caseView(closed.document, at('13:00'), 'nl');
  assert.deepEqual(
    after.steps.map(({ title }) => title),
    ['Ontvangen', 'Wij zijn ermee bezig', 'Besluit', 'Klaar'],
  );
  assert.equal(after.unsatisfied?.state, 'open');
});
