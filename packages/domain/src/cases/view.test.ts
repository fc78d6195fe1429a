import assert from 'node:assert/strict';
import { test } from 'node:test';
import { FormatRegistry } from '@sinclair/typebox';
import { Value } from '@sinclair/typebox/value';
import fc from 'fast-check';
import { parkingPermit, statusType, withStatuses } from './case.fixtures.js';
import { caseView, type ZaakDocument } from './index.js';
import { caseViewSchema } from './schema.js';

FormatRegistry.Set('date', (text) => /^\d{4}-\d\d-\d\d$/.test(text) && !Number.isNaN(Date.parse(text)));
FormatRegistry.Set('uri', (text) => URL.canParse(text));

const at = (date: string) => new Date(`${date}T10:00:00Z`);
const view = (document: ZaakDocument, today = '2026-02-02', language = 'nl') =>
  caseView(document, at(today), language);

test('the promise is the planned end, else the norm, else the last day, else the legal term', () => {
  const planned = { einddatumGepland: '2026-02-20', uiterlijkeEinddatumAfdoening: '2026-04-01' };
  assert.equal(view(parkingPermit(planned)).promise.expectedOn, '2026-02-20');
  const document = parkingPermit({ uiterlijkeEinddatumAfdoening: '2026-04-01' });
  assert.deepEqual(view(document).promise, { expectedOn: '2026-03-02', norm: 'P8W', late: false });
  document.zaaktype.servicenorm = null;
  assert.deepEqual(view(document).promise, { expectedOn: '2026-04-01', norm: 'P13W', late: false });
  document.zaak.uiterlijkeEinddatumAfdoening = null;
  assert.equal(view(document).promise.expectedOn, '2026-04-06');
});

test('late is after the promised day, not on it', () => {
  assert.equal(view(parkingPermit(), '2026-03-02').promise.late, false);
  assert.equal(view(parkingPermit(), '2026-03-03').promise.late, true);
});

test('the promised day ends at midnight in Amsterdam', () => {
  assert.equal(caseView(parkingPermit(), new Date('2026-03-02T22:59:00Z'), 'nl').promise.late, false);
  assert.equal(caseView(parkingPermit(), new Date('2026-03-02T23:01:00Z'), 'nl').promise.late, true);
});

test('a closed case was late or it was not, however long ago it closed', () => {
  const promise = (einddatum: string) => view(parkingPermit({ einddatum }), '2027-01-01').promise;
  assert.equal(promise('2026-02-27').late, false);
  assert.equal(promise('2026-03-05').late, true);
});

test('what is usual in practice stands beside the promise', () => {
  const document = { ...parkingPermit(), plein: { usual: 'P5W', task: 'http://example.org/task' } };
  assert.equal(view(document).promise.usual, 'P5W');
  assert.equal(view(document).task, 'http://example.org/task');
  assert.equal(view({ ...document, plein: { usual: 'vijf weken' } }).promise.usual, undefined);
});

test('an extension says why and until when', () => {
  const verlenging = { reden: 'Wij wachten op advies van de politie.', duur: 'P4W' };
  assert.deepEqual(view(parkingPermit({ verlenging })).extension, {
    reason: 'Wij wachten op advies van de politie.',
    until: '2026-03-30',
  });
  assert.equal(
    view(parkingPermit({ verlenging, einddatumGepland: '2026-03-27' })).extension?.until,
    '2026-03-27',
  );
});

test('an extension without a reason is explained in plain words, an empty one is none', () => {
  const document = parkingPermit({ verlenging: { reden: '', duur: 'P4W' } });
  assert.equal(view(document).extension?.reason, 'Wij hebben meer tijd nodig.');
  assert.equal(view(document, '2026-02-02', 'en').extension?.reason, 'We need more time.');
  assert.equal(view(parkingPermit({ verlenging: { reden: '', duur: '' } })).extension, undefined);
  assert.equal(view(parkingPermit({ verlenging: null })).extension, undefined);
});

test('while a case is suspended its term stands still', () => {
  const opschorting = { indicatie: true, reden: 'Wij wachten op uw foto.' };
  const suspended = view(parkingPermit({ opschorting }), '2026-05-01');
  assert.deepEqual(suspended.suspension, { reason: 'Wij wachten op uw foto.' });
  assert.equal(suspended.promise.late, false);
  const over = parkingPermit({ opschorting: { indicatie: false, reden: 'Voorbij' } });
  assert.equal(view(over).suspension, undefined);
});

test('what is asked of the resident comes with its day and its link, the first day first', () => {
  const document = parkingPermit();
  document.taken = [
    { titel: 'Bel ons', status: 'open' },
    { titel: 'Stuur een kentekenbewijs', status: 'open', deadline: '2026-02-20' },
    {
      titel: 'Stuur een foto',
      toelichting: 'Van voren.',
      status: 'open',
      deadline: '2026-02-10',
      uitvoering: { url: '/mijn/foto', tekst: 'Stuur de foto' },
    },
    { titel: 'Betaal', status: 'afgerond', deadline: '2026-01-10' },
  ];
  assert.deepEqual(view(document).asked, [
    {
      title: 'Stuur een foto',
      explanation: 'Van voren.',
      dueOn: '2026-02-10',
      url: '/mijn/foto',
      action: 'Stuur de foto',
    },
    { title: 'Stuur een kentekenbewijs', dueOn: '2026-02-20' },
    { title: 'Bel ons' },
  ]);
  document.zaak.einddatum = '2026-02-01';
  assert.deepEqual(view(document).asked, []);
});

test('a link that is not of the web is left out', () => {
  for (const url of ['javascript:alert(1)', '//elders.example', '/\\elders.example', 'data:text/html,x']) {
    const document = parkingPermit();
    document.taken = [{ titel: 'Stuur een foto', status: 'open', uitvoering: { url } }];
    assert.equal(view(document).asked[0]?.url, undefined, url);
  }
});

test('the result shows once the case is closed, and not after it was reopened', () => {
  const resultaat = { omschrijving: 'Verleend', toelichting: 'De vergunning geldt een jaar.' };
  const closed = { ...parkingPermit({ einddatum: '2026-01-30' }), resultaat };
  assert.deepEqual(view(closed).result, {
    title: 'Verleend',
    explanation: 'De vergunning geldt een jaar.',
  });
  assert.equal(view(closed).closedOn, '2026-01-30');
  assert.equal(view({ ...parkingPermit(), resultaat }).result, undefined);
});

test('a case without a description has the name of its type', () => {
  assert.equal(view(parkingPermit({ omschrijving: ' ' })).title, 'Parkeervergunning behandelen');
});

const date = fc.integer({ min: 0, max: 800 }).map((days) => {
  return new Date(Date.UTC(2025, 0, 1 + days)).toISOString().slice(0, 10);
});
const noDate = fc.option<string, null>(date, { nil: null });
const anyText = fc.oneof(fc.string(), fc.string({ minLength: 1001, maxLength: 1200 }));
const duration = fc.oneof(fc.constantFrom('P8W', 'P30D', 'P2M', 'P1Y6M', '', 'P'), fc.string());
const orNull = <T>(one: fc.Arbitrary<T>) => fc.option<T, null>(one, { nil: null });
const anyCase: fc.Arbitrary<ZaakDocument> = fc.record({
  zaak: fc.record({
    identificatie: fc.string({ minLength: 1, maxLength: 60 }),
    omschrijving: anyText,
    registratiedatum: date,
    startdatum: date,
    einddatum: noDate,
    einddatumGepland: noDate,
    uiterlijkeEinddatumAfdoening: noDate,
    verlenging: orNull(fc.record({ reden: anyText, duur: duration })),
    opschorting: orNull(fc.record({ indicatie: fc.boolean(), reden: anyText })),
  }),
  zaaktype: fc.record({
    omschrijving: anyText,
    doorlooptijd: duration,
    servicenorm: orNull(duration),
  }),
  statustypen: fc.array(
    fc.record({
      url: fc.integer({ min: 1, max: 6 }).map(statusType),
      omschrijving: anyText,
      statustekst: anyText,
      volgnummer: fc.integer({ min: 1, max: 9999 }),
      isEindstatus: fc.boolean(),
    }),
    { maxLength: 60 },
  ),
  statussen: fc.array(
    fc.record({
      statustype: fc.integer({ min: 1, max: 8 }).map(statusType),
      datumStatusGezet: fc.oneof(
        date,
        date.map((day) => `${day}T23:30:00+02:00`),
        fc.string(),
      ),
      statustoelichting: anyText,
    }),
    { maxLength: 10 },
  ),
  resultaat: orNull(fc.record({ omschrijving: anyText, toelichting: anyText })),
  taken: fc.array(
    fc.record({
      titel: anyText,
      status: fc.constantFrom('open' as const, 'afgerond' as const),
      deadline: noDate,
      uitvoering: fc.record({ url: fc.oneof(fc.webUrl(), fc.string()), tekst: anyText }),
    }),
    { maxLength: 25 },
  ),
  plein: fc.constantFrom({}, { usual: 'P5W', department: 'vergunningen' }),
});

test('whatever a case system says, the view keeps its schema and is done, now, to come, in that order', () => {
  fc.assert(
    fc.property(anyCase, date, (document, today) => {
      const seen = view(document, today);
      assert.deepEqual([...Value.Errors(caseViewSchema, seen)], []);
      const order = seen.steps.map(({ state }) => ['done', 'now', 'to-come'].indexOf(state));
      assert.deepEqual(order, [...order].sort());
      const inProgress = order.filter((state) => state === 1).length;
      assert.ok(inProgress <= 1 && (seen.closedOn === undefined || inProgress === 0));
      assert.ok(seen.steps.every(({ state, date: day }) => state !== 'to-come' || day === undefined));
    }),
    { numRuns: 200 },
  );
});

test('the view does not change the case', () => {
  const document = withStatuses(parkingPermit(), [2, '2026-01-12T10:00:00Z']);
  const before = structuredClone(document);
  view(document);
  assert.deepEqual(document, before);
});
