import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { addDays } from '../../opening-hours/index.js';
import { parkingPermit, statusType, withStatuses } from '../case.fixtures.js';
import { caseView, type ZaakDocument } from '../index.js';
import {
  caseDocumentProblems,
  caseDraftProblems,
  caseSummary,
  changedCase,
  completionOf,
  newCase,
  type CaseChange,
  type CaseDraft,
} from './index.js';

const now = new Date('2026-01-20T10:00:00Z');
const today = '2026-01-20';
const draft: CaseDraft = {
  id: '0193a5c0-0000-7000-8000-000000000001',
  title: 'Kapvergunning',
  kind: 'Kapvergunning',
  steps: ['Ontvangen', 'In behandeling', 'Afgehandeld'],
  startedOn: '2026-01-05',
  plannedOn: '2026-03-02',
  secondFactor: { postcode: '1234 AB', houseNumber: '12' },
};

const date = fc.integer({ min: -60, max: 400 }).map((days) => addDays('2026-01-20', days));
const words = fc.string({ minLength: 1, maxLength: 60 }).filter((text) => text.trim() !== '');
const change: fc.Arbitrary<CaseChange> = fc.oneof(
  fc.record({
    kind: fc.constant('step' as const),
    statustype: fc.integer({ min: 1, max: 6 }).map((number) => `urn:plein:statustype:${number}`),
    explanation: words,
  }),
  fc.record({ kind: fc.constant('ask' as const), title: words, dueOn: date }),
  fc.record({ kind: fc.constant('answered' as const), task: fc.integer({ min: 0, max: 5 }) }),
  fc.record({ kind: fc.constant('extend' as const), reason: words, until: date }),
  fc.record({ kind: fc.constant('suspend' as const), reason: words }),
  fc.constant({ kind: 'resume' as const }),
  fc.record({ kind: fc.constant('close' as const), result: words }),
  fc.constant({ kind: 'reopen' as const }),
);

const after = (document: ZaakDocument, made: CaseChange): ZaakDocument => {
  const result = changedCase(document, made, now);
  assert.equal(result.status, 'ok', JSON.stringify(result));
  return result.status === 'ok' ? result.document : document;
};

test('whatever staff do with a case, it stays a case that can be stored and shown', () => {
  fc.assert(
    fc.property(fc.array(change, { maxLength: 30 }), (changes) => {
      let document = newCase(draft, 'ZK-1', now);
      for (const one of changes) {
        const before = structuredClone(document);
        const result = changedCase(document, one, now);
        assert.deepEqual(document, before, 'the case before the change stays as it was');
        if (result.status === 'ok') document = result.document;
        else assert.ok(result.errors.every(({ detail }) => detail.length > 10));
        assert.deepEqual(caseDocumentProblems(document), []);
        const { steps, closedOn, result: shown } = caseView(document, now, 'nl');
        assert.equal(closedOn === undefined, shown === undefined);
        assert.equal(steps.filter(({ state }) => state === 'now').length, closedOn ? 0 : 1);
      }
    }),
  );
});

test('a case is completed once, however often it is changed after it', () => {
  fc.assert(
    fc.property(fc.array(change, { maxLength: 20 }), (changes) => {
      let document = newCase(draft, 'ZK-1', now);
      let [ends, closings] = [0, 0];
      for (const one of changes) {
        const result = changedCase(document, one, now);
        if (result.status !== 'ok') continue;
        if (one.kind === 'close') closings += 1;
        if (completionOf(document, result.document, { holidays: [], today })) ends += 1;
        document = result.document;
      }
      assert.equal(ends, closings);
    }),
  );
});

test('a new case is at its first step, and promised for the planned day', () => {
  const { steps, promise, reference } = caseView(newCase(draft, 'ZK-1', now), now, 'nl');
  assert.deepEqual(
    steps.map(({ state }) => state),
    ['now', 'to-come', 'to-come'],
  );
  assert.deepEqual([reference, promise.expectedOn, promise.norm], ['ZK-1', '2026-03-02', 'P56D']);
});

test('a draft says what is wrong of its dates and of the address', () => {
  const wrong = { ...draft, plannedOn: '2026-01-04', secondFactor: { postcode: '1234', houseNumber: '' } };
  assert.deepEqual(
    caseDraftProblems(wrong).map(({ field }) => field),
    ['/plannedOn', '/secondFactor/postcode', '/secondFactor/houseNumber'],
  );
  assert.deepEqual(caseDraftProblems(draft), []);
});

test('more time is more than what is promised now, also after more time was given', () => {
  const later = after(newCase(draft, 'ZK-1', now), {
    kind: 'extend',
    reason: 'Advies.',
    until: '2026-04-01',
  });
  assert.equal(later.zaak.verlenging?.duur, 'P30D');
  const again = changedCase(later, { kind: 'extend', reason: 'Nog meer.', until: '2026-04-01' }, now);
  assert.equal(again.status, 'invalid');
});

test('what a document says in contradiction is named, each with its path', () => {
  const document = withStatuses(parkingPermit({ einddatum: '2025-12-31' }), [9, '2026-01-06T09:00:00Z']);
  const [first, second, ...others] = document.statustypen;
  assert.ok(first && second);
  const wrong: ZaakDocument = {
    ...document,
    zaaktype: { ...document.zaaktype, servicenorm: 'P' },
    statustypen: [first, { ...second, url: first.url, volgnummer: first.volgnummer }, ...others],
    taken: [{ titel: 'Stuur', status: 'open', uitvoering: { url: 'javascript:alert(1)' } }],
  };
  assert.deepEqual(
    caseDocumentProblems(wrong).map(({ field, code }) => [field, code]),
    [
      ['/statustypen/1/url', 'repeated'],
      ['/statustypen/1/volgnummer', 'repeated'],
      ['/statussen/0/statustype', 'unknown'],
      ['/taken/0/uitvoering/url', 'format'],
      ['/zaak/einddatum', 'before-start'],
      ['/zaaktype/servicenorm', 'format'],
    ],
  );
  assert.deepEqual(caseDocumentProblems(parkingPermit()), []);
});

test('a case that was new and had ended a week before is no completion', () => {
  const ended = (einddatum: string) => parkingPermit({ einddatum });
  const days = (one: ZaakDocument) => completionOf(undefined, one, { holidays: [], today });
  assert.equal(days(ended('2026-01-12')), undefined);
  assert.deepEqual(days(ended('2026-01-13')), { promisedDays: 40, actualDays: 6 });
  assert.equal(completionOf(ended('2026-01-13'), ended('2026-01-14'), { holidays: [], today }), undefined);
});

test('a summary has what the list shows of a case', () => {
  const document = withStatuses(parkingPermit(), [2, '2026-01-06T09:00:00Z']);
  const kept = { keptBy: 'newsroom', updatedAt: '2026-01-06T09:00:00.000Z' };
  assert.deepEqual(caseSummary(document, kept, now), {
    reference: 'ZB-2026-0001',
    title: 'Parkeervergunning voor bewoners',
    step: 'Wij zijn ermee bezig',
    startedOn: '2026-01-05',
    expectedOn: '2026-03-02',
    late: false,
    suspended: false,
    asked: 0,
    ...kept,
  });
  assert.equal(statusType(2), document.statussen[0]?.statustype);
});
