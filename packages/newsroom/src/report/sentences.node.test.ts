import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Report } from '@plein/domain/reports.js';
import { chartModel } from './charts/model.js';
import type { ChartSpec } from './charts/spec.js';
import { findingOf } from './findings.js';
import { namesOf } from './names.js';
import { sentenceOf } from './sentences.js';

type Rows = Report['rows'];

const kinds: Readonly<Record<string, Report['columns'][number]['kind']>> = {
  count: 'count',
  share: 'share',
  preventable: 'count',
  expected: 'score',
  experienced: 'score',
  expectedCount: 'count',
  experiencedCount: 'count',
  kept: 'share',
};

function report(rows: Rows, totals: Report['totals'] = {}, name: Report['report'] = 'volume'): Report {
  const keys = Object.keys(rows[0] ?? { week: '', count: 0 });
  return {
    report: name,
    from: '2026-11-02',
    to: '2026-11-22',
    columns: keys.map((key) => ({ key, kind: kinds[key] ?? (key as 'week') })),
    rows,
    totals,
    hidden: 0,
    smallest: 10,
    roundedTo: 5,
  };
}

const nl = namesOf('nl', undefined);
const en = namesOf('en', undefined);
const localized = (spec: ChartSpec, of: Report, names = nl, earlier?: Report): string =>
  sentenceOf(chartModel(spec, of, { names, earlier, step: 'week' }), names);
const line: ChartSpec = { id: 'over-time', by: 'time', mark: 'line', figure: 'count' };
const bars: ChartSpec = { id: 'channels', by: 'channel', mark: 'bars', figure: 'count' };
const weeks = (...counts: (number | null)[]): Rows =>
  counts.map((count, index) => ({ week: ['2026-11-02', '2026-11-09', '2026-11-16'][index] ?? '', count }));

test('a line tells its peak and its mean', () => {
  assert.equal(
    localized(line, report(weeks(100, 1400, 300))),
    'Het meest: week van 9 nov (1.400). Gemiddeld 600 per week.',
  );
  assert.equal(
    localized(line, report(weeks(100, 1400, 300)), en),
    'Most: week of 9 Nov (1,400). 600 a week on average.',
  );
});

test('a line that stays level says so, and one without figures that there are too few', () => {
  assert.equal(localized(line, report(weeks(50, 50, 50))), 'Elke week evenveel: 50.');
  assert.equal(localized(line, report(weeks(null, null))), 'Er is te weinig om te laten zien.');
});

test('half a week at the end of the period is no fall', () => {
  const of = { ...report(weeks(100, 200, 5)), to: '2026-11-17' };
  assert.equal(localized(line, of), 'Het meest: week van 9 nov (200). Gemiddeld 150 per week.');
});

test('bars tell the first two, and what changed most where it did', () => {
  const now = report([
    { channel: 'phone', count: 200 },
    { channel: 'counter', count: 90 },
    { channel: 'post', count: null },
  ]);
  const before = report([
    { channel: 'phone', count: 190 },
    { channel: 'counter', count: 40 },
  ]);
  assert.equal(localized(bars, now), 'Het meest: telefoon (200). Daarna: balie (90).');
  assert.equal(
    localized(bars, now, nl, before),
    'Het meest: telefoon (200). Daarna: balie (90). Het sterkst veranderd: balie, van 40 naar 90.',
  );
});

test('what was too little to be shown before counts as the largest change', () => {
  const now = report([
    { channel: 'phone', count: 200 },
    { channel: 'counter', count: 90 },
  ]);
  const before = report([
    { channel: 'phone', count: 140 },
    { channel: 'counter', count: null },
  ]);
  assert.match(localized(bars, now, nl, before), /Het sterkst veranderd: balie, naar 90\.$/);
});

test('one week that can be shown is not called level', () => {
  assert.equal(localized(line, report(weeks(null, 1885, null))), 'Week van 9 nov: 1.885.');
});

test('where less is worse the worst comes first, and both kinds of promise are told', () => {
  const spec: ChartSpec = {
    id: 'task-kept',
    by: 'channel',
    mark: 'bars',
    figure: 'kept',
    each: 'promise',
    first: 'smallest',
  };
  const of = report([
    { channel: 'phone', promise: 'case', kept: 0.9 },
    { channel: 'post', promise: 'case', kept: 0.6 },
    { channel: 'phone', promise: 'callback', kept: 0.4 },
  ]);
  const model = chartModel(spec, of, { names: nl, step: 'week' });
  assert.deepEqual(
    model.series[0]?.points.map(({ value }) => value),
    [0.6, 0.9],
  );
  assert.match(sentenceOf(model, nl), /Het laagst: post \(60%\)\. .*40%/);
});

test('shares tell their ends', () => {
  const spec: ChartSpec = { id: 'task-shares', by: 'channel', mark: 'bars', figure: 'share' };
  const of = report([
    { channel: 'phone', share: 0.34 },
    { channel: 'post', share: 0.055 },
  ]);
  assert.equal(localized(spec, of), 'Het hoogst: telefoon (34%). Het laagst: post (5,5%).');
});

test('pairs tell what lies furthest apart, on the scale that they are on', () => {
  const spec: ChartSpec = {
    id: 'tasks',
    by: 'channel',
    mark: 'pairs',
    figure: 'experienced',
    comparison: 'expected',
    each: 'scale',
  };
  const of = report([
    { channel: 'phone', scale: 'mark-10', expected: 7.5, experienced: 5.2 },
    { channel: 'post', scale: 'mark-10', expected: 7, experienced: 7.1 },
  ]);
  assert.equal(localized(spec, of), 'Het verst uit elkaar bij telefoon: ervaren 5,2, verwacht 7,5.');
  assert.equal(localized(spec, of, en), 'Furthest apart for phone: experienced 5.2, expected 7.5.');
});

test('the heading of volume says how much, and how much more or less than before', () => {
  const found = (count: number, before: number | undefined, names = nl): string | undefined =>
    findingOf('volume', {
      report: report([], { count }),
      earlier: before === undefined ? undefined : report([], { count: before }),
      comparison: 'before',
      names,
    });
  assert.equal(found(1200, 1000), '1.200 contacten, 20% meer dan in de periode ervoor');
  assert.equal(found(800, 1000, en), '800 contacts, 20% fewer than in the period before');
  assert.equal(found(1010, 1000), '1.010 contacten, ongeveer evenveel als in de periode ervoor');
  assert.equal(found(1010, undefined), '1.010 contacten');
  assert.equal(found(4000, 1000), '4.000 contacten; in de periode ervoor was dat 1.000');
});

test('the heading of a share says what it was before', () => {
  const of = (share: number | null): Report => report([], { share }, 'preventable');
  const found = (now: number | null, before: number): string | undefined =>
    findingOf('preventable', { report: of(now), earlier: of(before), comparison: 'year', names: nl });
  assert.equal(found(0.34, 0.21), '34% van het contact was te voorkomen; een jaar eerder was dat 21%');
  assert.equal(found(0.34, 0.34), '34% van het contact was te voorkomen, net als een jaar eerder');
  assert.equal(found(null, 0.2), undefined);
});

test('expectations are weighed on the scale on which most people said both', () => {
  const rows: Rows = [
    { scale: 'mark-10', expected: 8, experienced: 6, expectedCount: 30, experiencedCount: 30 },
    { scale: 'mark-10', expected: 7, experienced: 7, expectedCount: 10, experiencedCount: 10 },
    { scale: 'csat-5', expected: null, experienced: 4, expectedCount: 0, experiencedCount: 900 },
  ];
  const found = { report: report(rows), earlier: undefined, comparison: 'none', names: nl } as const;
  assert.equal(findingOf('expectation', found), 'Verwacht 7,8, ervaren 6,3: rapportcijfer (1–10)');
});

test('those who answered before and after decide, where they are enough', () => {
  const found = (pairedGap: number | null): string | undefined => {
    const row = { scale: 'ces-7', expected: 5, experienced: 6, expectedCount: 90, experiencedCount: 90 };
    const rows: Rows = [{ ...row, pairedGap, pairs: 30 }];
    return findingOf('expectation', {
      report: report(rows),
      earlier: undefined,
      comparison: 'none',
      names: nl,
    });
  };
  assert.equal(found(-1.25), 'Het was 1,3 slechter dan dezelfde bewoners verwachtten: gemak (1–7)');
  assert.equal(found(0.5), 'Het was 0,5 beter dan dezelfde bewoners verwachtten: gemak (1–7)');
  assert.equal(found(-0.04), 'Voor wie vooraf en achteraf antwoordde, was het zoals verwacht (gemak (1–7))');
  assert.equal(found(null), 'Verwacht 5,0, ervaren 6,0: gemak (1–7)');
});

test('what rises is named', () => {
  const rising = (rows: Rows): string | undefined =>
    findingOf('rising', { report: report(rows), earlier: undefined, comparison: 'none', names: nl });
  assert.equal(rising([]), 'Geen onderwerp loopt op');
  const [one, other] = ['afval', 'wateroverlast'].map((name) => ({ task: `https://terms.example/${name}` }));
  assert.equal(rising([other ?? {}]), 'Eén onderwerp loopt op: wateroverlast');
  assert.equal(rising([one ?? {}, other ?? {}]), '2 onderwerpen lopen op, het meest afval');
});
