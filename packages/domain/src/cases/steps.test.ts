import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parkingPermit, statusType, withStatuses } from './case.fixtures.js';
import { caseView, type ZaakDocument } from './index.js';

const now = new Date('2026-02-02T10:00:00Z');
const view = (document: ZaakDocument, language = 'nl') => caseView(document, now, language);
const states = (document: ZaakDocument) => view(document).steps.map(({ state }) => state);

test('the latest status is now, what came before is done, the rest is still to come', () => {
  const document = withStatuses(parkingPermit(), [2, '2026-01-12T09:00:00Z'], [1, '2026-01-05T23:30:00Z']);
  assert.deepEqual(view(document).steps, [
    { title: 'Ontvangen', state: 'done', date: '2026-01-06' },
    { title: 'Wij zijn ermee bezig', state: 'now', date: '2026-01-12' },
    { title: 'Besluit', state: 'to-come' },
    { title: 'Klaar', state: 'to-come', expectedOn: '2026-03-02' },
  ]);
});

test('the order is that of the numbers, not of the list', () => {
  const document = parkingPermit();
  document.statustypen.reverse();
  assert.deepEqual(
    view(document).steps.map(({ title }) => title),
    ['Ontvangen', 'Wij zijn ermee bezig', 'Besluit', 'Klaar'],
  );
});

test('a case without a status is at its first step', () => {
  assert.deepEqual(states(parkingPermit()), ['now', 'to-come', 'to-come', 'to-come']);
});

test('a closed case is done, also when its end status has an earlier date', () => {
  const document = withStatuses(
    parkingPermit({ einddatum: '2026-01-20' }),
    [1, '2026-01-05T10:00:00Z'],
    [2, '2026-01-25T10:00:00Z'],
    [4, '2026-01-20T00:00:00Z'],
  );
  assert.deepEqual(states(document), ['done', 'done', 'done', 'done']);
  assert.equal(view(document).steps.at(-1)?.date, '2026-01-20');
});

test('a case that was reopened is under way again, though its end status stands', () => {
  const document = withStatuses(
    parkingPermit({ einddatum: null }),
    [1, '2026-01-05T10:00:00Z'],
    [2, '2026-01-12T10:00:00Z'],
    [4, '2026-01-20T10:00:00Z'],
  );
  assert.deepEqual(states(document), ['done', 'now', 'to-come', 'to-come']);
  assert.equal(view(document).steps.at(-1)?.date, undefined);
});

test('a step that was skipped is done, without a date', () => {
  const document = withStatuses(parkingPermit(), [1, '2026-01-05T10:00:00Z'], [3, '2026-01-12T10:00:00Z']);
  assert.deepEqual(view(document).steps[1], { title: 'Wij zijn ermee bezig', state: 'done' });
});

test('a case that went a step back says so', () => {
  const document = withStatuses(
    parkingPermit(),
    [2, '2026-01-08T10:00:00Z'],
    [3, '2026-01-12T10:00:00Z'],
    [2, '2026-01-15T10:00:00Z'],
  );
  const { steps } = view(document);
  assert.deepEqual(
    steps.map(({ state }) => state),
    ['done', 'now', 'to-come', 'to-come'],
  );
  assert.deepEqual(
    steps.map(({ date }) => date),
    [undefined, '2026-01-15', undefined, undefined],
  );
});

test('a closed case ends at the end that was reached', () => {
  const document = withStatuses(
    parkingPermit({ einddatum: '2026-01-20' }),
    [1, '2026-01-05T10:00:00Z'],
    [4, '2026-01-20T10:00:00Z'],
  );
  document.statustypen.push({
    url: statusType(5),
    omschrijving: 'Ingetrokken',
    volgnummer: 5,
    isEindstatus: true,
  });
  assert.equal(view(document).steps.at(-1)?.title, 'Klaar');
});

test('a status of an unknown type or without a readable date does no harm', () => {
  const document = withStatuses(parkingPermit(), [9, '2026-01-25T10:00:00Z'], [2, 'gisteren']);
  assert.deepEqual(states(document), ['done', 'now', 'to-come', 'to-come']);
});

test('the text for residents wins; a long one is the explanation', () => {
  const document = withStatuses(parkingPermit(), [2, '2026-01-12T10:00:00Z']);
  const [first, second] = document.statustypen;
  assert.ok(first && second);
  first.statustekst = 'Wij hebben uw aanvraag';
  second.statustekst = 'Wij kijken of u een vergunning kunt krijgen. '.repeat(3).trim();
  assert.equal(view(document, 'en').steps[0]?.title, 'Wij hebben uw aanvraag');
  assert.deepEqual(view(document).steps[1], {
    title: 'Wij zijn ermee bezig',
    explanation: second.statustekst,
    state: 'now',
    date: '2026-01-12',
  });
});

test('what was said at this status goes before what is said of every case', () => {
  const document = withStatuses(parkingPermit(), [2, '2026-01-12T10:00:00Z', 'Wij bellen u deze week.']);
  const type = document.statustypen[1];
  assert.ok(type);
  type.toelichting = 'De aanvraag wordt bekeken.';
  assert.equal(view(document).steps[1]?.explanation, 'Wij bellen u deze week.');
});

test('where the text is missing, plain words take its place in the language of the resident', () => {
  assert.deepEqual(
    view(parkingPermit(), 'en').steps.map(({ title }) => title),
    ['Received', 'We are working on it', 'Decision', 'Finished'],
  );
});

test('a status name without plain words stays as it is', () => {
  const document = parkingPermit();
  const type = document.statustypen[1];
  assert.ok(type);
  type.omschrijving = 'Schouw gepland';
  assert.equal(view(document, 'en').steps[1]?.title, 'Schouw gepland');
});
