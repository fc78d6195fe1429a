import assert from 'node:assert/strict';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { after, before, describe, it } from 'node:test';
import type { CallbackList, FeedbackList } from '@plein/domain/newsroom.js';
import { createGateway, openLibsqlStore, seed, type Store } from '@plein/gateway';
import { cases, knowledge, polls, profileOf } from '../content/index.js';
import { fillYear } from './fill.js';
import { newsroomPath } from './links.js';
import { storiesUntil } from './stories.js';
import { handIn, workAround } from './work.js';

const until = new Date('2026-11-24T10:00:00.000Z');
const part = { until, scale: 0.02, days: 30 };
let folder = '';
let store: Store;

before(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'plein-fill-'));
  store = await openLibsqlStore(folder);
  const content = {
    profile: profileOf({ firstYear: 2026 }),
    polls: polls(until),
    cases: cases(until),
    knowledge,
  };
  await seed(store, content, until);
});
after(async () => {
  await store.close();
  await rm(folder, { recursive: true, force: true });
});

async function countOf(table: 'events' | 'callbacks' | 'feedback' | 'unanswered_questions'): Promise<number> {
  const { count } = await store.database
    .selectFrom(table)
    .select(({ fn }) => fn.countAll<number>().as('count'))
    .executeTakeFirstOrThrow();
  return Number(count);
}

async function countedEvents(): Promise<number> {
  const { sum } = await store.database
    .selectFrom('event_counts')
    .select(({ fn }) => fn.sum<number>('count').as('sum'))
    .executeTakeFirstOrThrow();
  return Number(sum);
}

describe('filling a store with a year', () => {
  it('stores every event once and counts it, also the second time', async () => {
    const days: string[] = [];
    const first = await fillYear(store, { ...part, progress: ({ day }) => days.push(day) });
    assert.equal(first.stored, first.events);
    assert.equal(await countOf('events'), first.events);
    // The last ten minutes are not counted until they are over.
    assert.ok(first.events - (await countedEvents()) < 20);
    assert.equal(days.at(-1), '2026-11-24');
    const second = await fillYear(store, part);
    assert.deepEqual(second, { events: first.events, stored: 0 });
    assert.ok((await countedEvents()) <= first.events);
  });

  it('spreads what the gateway received over the days on which it happened', async () => {
    const rows = await store.database.selectFrom('events').select(['day', 'received_at']).execute();
    const later = rows.filter((row) => row.received_at.slice(0, 10) !== row.day);
    assert.ok(later.length < rows.length * 0.02);
  });

  it('refuses a store that has events of something else, unless it is forced', async () => {
    const other = { ...part, seed: 'beek', days: 2 };
    await assert.rejects(fillYear(store, other), /has events of urn:nld:oin:.*Choose an empty folder/);
    const { stored } = await fillYear(store, { ...other, force: true });
    assert.ok(stored > 0);
  });
});

describe('the desk of the contact centre', () => {
  it('has callbacks, some of them late, feedback and open questions, each once', async () => {
    const work = workAround(until);
    await handIn(store, work);
    await handIn(store, work);
    const app = createGateway({
      store,
      clock: () => until,
      random: (bytes) => crypto.getRandomValues(new Uint8Array(bytes)),
      access: { reports: 'open', role: 'contact-centre' },
    });
    const { callbacks } = (await (await app.request('/v1/callbacks')).json()) as CallbackList;
    assert.equal(callbacks.length, work.callbacks.length);
    const late = callbacks.filter(({ slot }) => slot.date < '2026-11-24');
    assert.ok(late.length >= 3 && late.length < callbacks.length, `${late.length} are late`);
    assert.ok(late.filter(({ department }) => department === 'werk-en-inkomen').length >= 3);
    const { feedback } = (await (await app.request('/v1/feedback')).json()) as FeedbackList;
    assert.equal(feedback.length, work.feedback.length);
    assert.equal(await countOf('unanswered_questions'), work.questions.length);
  });

  it('is there on any day of the year, also after a long weekend', () => {
    for (let day = 0; day < 366; day += 1) {
      const now = new Date(Date.UTC(2026, 0, 1 + day, (day * 5) % 24, 13));
      for (const { at, body } of workAround(now).callbacks) {
        assert.ok(body.slot && at < now, `${now.toISOString()} ${JSON.stringify(body.slot)}`);
      }
    }
  });
});

describe('the addresses of the stories', () => {
  it('lead to a report, narrowed down to the story, with days before and after it', () => {
    const [parking, flood, , late] = storiesUntil('2026-11-24');
    assert.ok(parking && flood && late);
    assert.equal(
      newsroomPath(parking, '2026-11-24'),
      '/newsroom/?page=report&report=volume&from=2026-02-09&to=2026-04-19' +
        '&task=http%3A%2F%2Fstandaarden.overheid.nl%2Fowms%2Fterms%2Fparkeervergunning',
    );
    assert.match(newsroomPath(flood, '2026-11-24'), /report=volume.*perspective=neighbourhood$/);
    assert.match(
      newsroomPath(late, '2026-11-24'),
      /report=promises.*to=2026-11-24.*department=werk-en-inkomen$/,
    );
  });
});
