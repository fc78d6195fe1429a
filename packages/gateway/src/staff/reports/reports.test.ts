import { addDays } from '@plein/domain/opening-hours.js';
import { reportNames, type Report } from '@plein/domain/reports.js';
import { reportSchema } from '@plein/domain/reports/schema.js';
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { aggregatedUntil } from '../../aggregation/event-counts.store.js';
import { aggregate } from '../../aggregation/aggregate.js';
import { validator } from '../../http/validation.js';
import { openReportsGateway, type ReportsGateway } from '../../testing/reports.fixtures.js';

const passport = 'http://standaarden.overheid.nl/owms/terms/paspoort';
const parking = 'http://standaarden.overheid.nl/owms/terms/parkeervergunning';

async function read(testGateway: ReportsGateway, path: string): Promise<Report> {
  const answer = await testGateway.app.request(`/v1/reports/${path}`);
  assert.equal(answer.status, 200, await answer.clone().text());
  return (await answer.json()) as Report;
}

function near(shown: unknown, counted: number): void {
  assert.equal(typeof shown, 'number');
  assert.ok(Math.abs(Number(shown) - counted) < 5, `${String(shown)} stands for ${counted}`);
  assert.equal(Number(shown) % 5, 0);
}

describe('GET /v1/reports/volume', () => {
  it('counts contacts by week, with a total, over thirteen weeks that end yesterday', async () => {
    const testGateway = await openReportsGateway();
    await testGateway.fill(40, 'contact.registered', { day: '2026-11-02', task: passport });
    await testGateway.fill(30, 'chat.started', { day: '2026-11-20', task: parking });
    await testGateway.fill(99, 'contact.options-shown', { day: '2026-11-20' });
    await testGateway.fill(99, 'chat.started', { day: '2026-11-23' });
    const report = await read(testGateway, 'volume');
    assert.equal(report.from, '2026-08-24');
    assert.equal(report.to, '2026-11-22');
    assert.deepEqual(report.columns, [
      { key: 'week', kind: 'week' },
      { key: 'count', kind: 'count' },
    ]);
    assert.equal(report.rows.length, 13);
    near(report.rows.find(({ week }) => week === '2026-11-02')?.['count'], 40);
    near(report.rows.at(-1)?.['count'], 30);
    near(report.totals['count'], 70);
    assert.equal(report.hidden, 11);
    assert.equal(report.rows[0]?.['count'], null);
  });

  it('counts by two keys, and what passes the filters', async () => {
    const testGateway = await openReportsGateway();
    await testGateway.fill(40, 'contact.registered', { day: '2026-11-02', task: passport, channel: 'phone' });
    await testGateway.fill(60, 'contact.registered', {
      day: '2026-11-03',
      task: passport,
      channel: 'counter',
    });
    await testGateway.fill(80, 'contact.registered', {
      day: '2026-11-03',
      task: parking,
      channel: 'counter',
    });
    const both = await read(testGateway, 'volume?by=task&split=channel');
    assert.deepEqual(
      both.rows.map(({ task, channel }) => [task, channel]),
      [
        [parking, 'counter'],
        [passport, 'counter'],
        [passport, 'phone'],
      ],
    );
    near(both.rows[1]?.['count'], 60);
    const phone = await read(
      testGateway,
      `volume?by=month&task=${encodeURIComponent(passport)}&channel=phone`,
    );
    near(phone.totals['count'], 40);
    assert.equal(phone.totals['count'], both.rows[2]?.['count']);
  });
});

describe('GET /v1/reports/{report}', () => {
  it('answers every report, also of nothing', async () => {
    const testGateway = await openReportsGateway();
    for (const name of reportNames) {
      const report = await read(testGateway, name);
      assert.equal(report.report, name);
      assert.ok(validator(reportSchema).check(report), name);
      for (const by of ['department', name === 'messages' ? 'issue' : 'cause'])
        await read(testGateway, `${name}?by=${by}`);
    }
  });

  it('says what became of each answer of the chat', async () => {
    const testGateway = await openReportsGateway();
    const answer = 'paspoort-geldig';
    await testGateway.fill(80, 'chat.answered', { answer, task: passport });
    await testGateway.fill(40, 'chat.answered', { answer: 'grofvuil', task: parking });
    await testGateway.fill(40, 'chat.handed-over', { answer, task: passport });
    await testGateway.fill(60, 'chat.handed-over', { answer: undefined, task: passport });
    const { rows, totals } = await read(testGateway, 'answers');
    assert.deepEqual(
      rows.map((row) => row['answer']),
      [answer, 'grofvuil'],
    );
    near(rows[0]?.['given'], 80);
    near(totals['given'], 120);
    assert.ok(Math.abs(Number(rows[0]?.['person']) - 0.5) < 0.06);
    const ofPassport = await read(testGateway, `answers?by=task`);
    near(ofPassport.rows.find(({ task }) => task === passport)?.['given'], 80);
    const refused = await testGateway.app.request('/v1/reports/volume?by=answer');
    assert.equal(refused.status, 400);
  });

  it('names what rose in the last whole week', async () => {
    const testGateway = await openReportsGateway();
    for (let week = 0; week < 13; week++) {
      const day = addDays('2026-08-26', 7 * week);
      await testGateway.fill(week === 12 ? 60 : 20, 'contact.registered', { day, task: parking });
      await testGateway.fill(20, 'contact.registered', { day, task: passport });
    }
    const { rows, from, to } = await read(testGateway, 'rising');
    assert.deepEqual([from, to], ['2026-08-24', '2026-11-22']);
    assert.deepEqual(
      rows.map(({ task }) => task),
      [parking],
    );
    near(rows[0]?.['count'], 60);
  });

  it('gives the same as a file, by the header or by the parameter', async () => {
    const testGateway = await openReportsGateway();
    await testGateway.fill(40, 'contact.registered', {
      day: '2026-11-19',
      task: passport,
      department: 'burgerzaken',
    });
    await testGateway.fill(2, 'contact.registered', {
      day: '2026-11-19',
      task: passport,
      department: 'parkeren',
    });
    await testGateway.fill(60, 'contact.registered', {
      day: '2026-11-19',
      task: passport,
      department: 'belastingen',
    });
    const path = '/v1/reports/volume?by=department';
    const byHeader = await testGateway.app.request(path, { headers: { accept: 'text/csv' } });
    const byParameter = await testGateway.app.request(`${path}&format=csv`);
    assert.match(byHeader.headers.get('content-type') ?? '', /^text\/csv/);
    assert.match(byHeader.headers.get('content-disposition') ?? '', /volume-2026-08-24-2026-11-22\.csv/);
    const bytes = new Uint8Array(await byHeader.arrayBuffer());
    assert.deepEqual([...bytes.slice(0, 3)], [0xef, 0xbb, 0xbf]);
    const text = new TextDecoder().decode(bytes);
    assert.equal(await byParameter.text(), text);
    const { rows } = await read(testGateway, 'volume?by=department');
    assert.deepEqual(text.trim().split('\r\n'), [
      'department,count',
      ...rows.map(({ department, count }) => `${String(department)},${count ?? ''}`),
    ]);
  });

  it('opens in columns where the reader writes decimal commas', async () => {
    const testGateway = await openReportsGateway();
    await testGateway.fill(40, 'contact.registered', { day: '2026-11-19', task: passport });
    const path = '/v1/reports/volume?by=channel&format=csv';
    const byHeader = await testGateway.app.request(path, {
      headers: { 'accept-language': 'nl-NL,nl;q=0.9' },
    });
    assert.match(byHeader.headers.get('vary') ?? '', /Accept-Language/);
    const text = await byHeader.text();
    assert.equal(text.split('\r\n')[0]?.replace('\uFEFF', ''), 'channel;count');
    assert.equal(await (await testGateway.app.request(`${path}&language=nl`)).text(), text);
    assert.match(await (await testGateway.app.request(`${path}&language=en`)).text(), /channel,count/);
  });

  it('shows nothing of what a filter leaves where the table beside it hides that', async () => {
    const testGateway = await openReportsGateway();
    const day = '2026-11-19';
    await testGateway.fill(40, 'contact.registered', { day, task: passport, channel: 'phone' });
    await testGateway.fill(9, 'contact.registered', { day, task: parking, channel: 'phone' });
    // The smallest other task is hidden together with the one that is too small.
    const tasks = await read(testGateway, 'volume?by=task');
    assert.ok(tasks.rows.every(({ count }) => count === null));
    const one = await read(testGateway, `volume?by=channel&task=${encodeURIComponent(passport)}`);
    assert.deepEqual(one.rows, [{ channel: 'phone', count: null }]);
    assert.deepEqual(one.totals, { count: null });
  });

  it('says what is wrong with a question, and where', async () => {
    const testGateway = await openReportsGateway();
    for (const [query, field] of [
      ['volume?from=2026-11-20&to=2026-11-19', 'to'],
      ['volume?from=2020-01-01&to=2026-11-19', 'from'],
      ['volume?from=2026-11-31', 'from'],
      ['volume?by=colour', 'by'],
      ['volume?by=task&split=task', 'split'],
      ['volume?by=day&split=week', 'split'],
      ['preventable?split=task', 'split'],
      ['rising?by=week', 'by'],
      ['rising?from=2026-10-01', 'from'],
      ['volume?colour=red', 'colour'],
    ] as const) {
      const answer = await testGateway.app.request(`/v1/reports/${query}`);
      assert.equal(answer.status, 400, query);
      assert.match(answer.headers.get('content-type') ?? '', /problem\+json/);
      const { errors } = (await answer.json()) as { errors: { field: string; detail: string }[] };
      assert.equal(errors[0]?.field, field, query);
      assert.match(errors[0]?.detail ?? '', /^(Write|Ask|Leave|This field)/);
    }
    assert.equal((await testGateway.app.request('/v1/reports/horoscope')).status, 404);
  });

  it('counts what is folded and what is not the same', async () => {
    const testGateway = await openReportsGateway();
    await testGateway.fill(40, 'contact.registered', { day: '2026-11-18', task: passport });
    const before = await read(testGateway, 'volume?by=task');
    testGateway.now = new Date(testGateway.now.getTime() + 3_600_000);
    await testGateway.fill(40, 'contact.registered', { day: '2026-11-18', task: parking });
    await aggregate(testGateway.store, testGateway.now);
    const after = await read(testGateway, 'volume?by=task');
    assert.equal(await aggregatedUntil(testGateway.store.database), '2026-11-23T09:50:00.000Z');
    assert.equal(
      after.rows.find(({ task }) => task === passport)?.['count'],
      before.rows.find(({ task }) => task === passport)?.['count'],
    );
    near(after.totals['count'], 80);
  });
});
