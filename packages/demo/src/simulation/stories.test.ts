import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { addDays } from '@plein/domain/opening-hours.js';
import type { EventName } from '@plein/domain/vocabulary.js';
import { storiesUntil, type Story } from './index.js';
import { openYear, until, type YearPart, type SimulatedYear } from './year.fixtures.js';

const lastDay = until.toISOString().slice(0, 10);
const stories = storiesUntil(lastDay);
/** A task that no story affects. */
const calm = 'http://standaarden.overheid.nl/owms/terms/rijbewijs';

const contactEvents: readonly EventName[] = [
  'contact.registered',
  'contact.callback-requested',
  'contact.message-sent',
  'chat.started',
  'status.question-asked',
];
const tasks = [...stories.flatMap(({ task }) => task ?? []), calm];
/** A year of contact about the tasks of the stories and one calm task. */
const wholeYear: YearPart = {
  scale: 0.35,
  keep: (name, task = '') => contactEvents.includes(name) && tasks.includes(task),
};
/** The last weeks of contact about everything. The report of rising subjects compares all subjects. */
const lastWeeks: YearPart = { scale: 0.35, days: 98, keep: (name) => contactEvents.includes(name) };
/** Every callback of the last months. Promises are about few residents, so the scale is full. */
const lastCallbacks: YearPart = {
  days: 140,
  keep: (name) => name === 'contact.callback-kept' || name === 'contact.callback-missed',
};

const opened: SimulatedYear[] = [];
after(() => Promise.all(opened.map((testGateway) => testGateway.close())));

async function open(part: YearPart, told?: readonly Story[]): Promise<SimulatedYear> {
  const testGateway = await openYear(part, told);
  opened.push(testGateway);
  return testGateway;
}

let full: SimulatedYear;
let plain: SimulatedYear;

before(async () => {
  full = await open(wholeYear);
  plain = await open(wholeYear, []);
});

function storyOf(id: Story['id']): Story {
  const story = stories.find((one) => one.id === id);
  assert.ok(story, id);
  return story;
}

/** Returns the period of so many days that ends on the day before a story. */
function daysBefore({ from }: Story, days: number): { from: string; to: string } {
  return { from: addDays(from, -days), to: addDays(from, -1) };
}

async function contacts(
  testGateway: SimulatedYear,
  period: { from: string; to: string },
  narrowed: Record<string, string | undefined>,
): Promise<number> {
  const { totals } = await testGateway.report('volume', { ...period, by: 'day', ...narrowed });
  return Number(totals['count']);
}

/** Returns the tasks that rise in the last whole week of a period that ends on a day. */
async function risingOn(testGateway: SimulatedYear, to: string): Promise<unknown[]> {
  const { rows } = await testGateway.report('rising', { from: addDays(to, -90), to, by: 'task' });
  return rows.map(({ task }) => task);
}

/**
 * Returns the growth of a story: contact per day in its first week, divided by that in the six weeks before.
 */
async function growth(testGateway: SimulatedYear, story: Story, task = story.task): Promise<number> {
  const week = { from: story.from, to: addDays(story.from, 6) };
  const now = await contacts(testGateway, week, { task });
  const usual = await contacts(testGateway, daysBefore(story, 42), { task });
  return now / (usual / 6);
}

/**
 * Returns the share of a cause in the preventable contact of a task, from three weeks before the story. The
 * days of the story alone have so few other causes that the report must hide the rows.
 */
async function causeShare(testGateway: SimulatedYear, story: Story): Promise<number> {
  const { rows } = await testGateway.report('preventable', {
    from: addDays(story.from, -21),
    to: story.to,
    task: story.task,
    by: 'cause',
  });
  return Number(rows.find(({ cause }) => cause === story.preventable?.cause)?.['share'] ?? 0);
}

async function preventableShare(testGateway: SimulatedYear, story: Story): Promise<number> {
  const { totals } = await testGateway.report('preventable', {
    from: story.from,
    to: story.to,
    task: story.task,
    by: 'task',
  });
  return Number(totals['share']);
}

/** Returns the share of callbacks of a department that were kept in a period. */
async function kept(testGateway: SimulatedYear, department: string, period: { from: string; to: string }) {
  const { rows } = await testGateway.report('promises', { ...period, department, by: 'department' });
  return Number(rows.find(({ promise }) => promise === 'callback')?.['kept']);
}

describe('the renewal of parking permits', () => {
  const story = storyOf('parking-renewal');

  it('more than doubles the contact about them in its first week, and that of no calm task', async () => {
    assert.ok((await growth(full, story)) > 2.5);
    assert.ok((await growth(full, story, calm)) < 1.4);
  });

  it('is what rises in that week', async () => {
    assert.deepEqual(await risingOn(full, addDays(story.from, 6)), [story.task]);
  });

  it('is not there in a year without it', async () => {
    assert.ok((await growth(plain, story)) < 1.4);
    assert.deepEqual(await risingOn(plain, addDays(story.from, 6)), []);
  });
});

describe('the flood', () => {
  const story = storyOf('flood');
  const days = { from: story.from, to: story.to };

  it('shows in volume by role, as contact of people who are affected, in those days only', async () => {
    const affected = { residentRole: 'affected' };
    assert.ok((await contacts(full, days, affected)) > 200);
    const around = await full.report('volume', { ...daysBefore(story, 42), by: 'residentRole' });
    assert.ok(around.rows.length > 3);
    assert.ok(around.rows.every(({ residentRole }) => residentRole !== 'affected'));
  });

  it('shows in volume by perspective, as contact about the neighbourhood', async () => {
    const neighbourhood = { perspective: 'neighbourhood' };
    const usual = (await contacts(full, daysBefore(story, 28), neighbourhood)) / 4;
    assert.ok((await contacts(full, days, neighbourhood)) > usual * 3);
  });

  it('is not there in a year without it', async () => {
    const { rows } = await plain.report('volume', { ...days, by: 'residentRole' });
    assert.ok(rows.every(({ residentRole }) => residentRole !== 'affected'));
  });
});

describe('the broken form', () => {
  const story = storyOf('broken-form');

  it('is the main cause of what could have been prevented, for its task and in its days', async () => {
    assert.ok((await causeShare(full, story)) > 0.6);
    assert.ok((await preventableShare(full, story)) > 0.5);
    const before = { ...story, ...daysBefore(story, 42) };
    assert.ok((await causeShare(full, before)) < 0.2);
  });

  it('is what rises now', async () => {
    assert.deepEqual(await risingOn(await open(lastWeeks), addDays(lastDay, -1)), [story.task]);
  });

  it('is not there in a year without it', async () => {
    assert.ok((await causeShare(plain, story)) < 0.2);
    assert.ok((await preventableShare(plain, story)) < 0.35);
    assert.deepEqual(await risingOn(await open(lastWeeks, []), addDays(lastDay, -1)), []);
  });
});

describe('the callbacks that are late', () => {
  const story = storyOf('late-callbacks');
  const department = story.department;
  // The outcome of requests in the last days is not known yet.
  const weeks = { from: addDays(story.from, 3), to: addDays(lastDay, -1) };

  it('show in the promises of that department, since that day, and in no other', async () => {
    const testGateway = await open(lastCallbacks);
    assert.ok((await kept(testGateway, department, weeks)) < 0.6);
    assert.ok((await kept(testGateway, department, daysBefore(story, 84))) > 0.8);
    assert.ok((await kept(testGateway, 'zorg', weeks)) > 0.8);
  });

  it('are not there in a year without them', async () => {
    const testGateway = await open(lastCallbacks, []);
    assert.ok((await kept(testGateway, department, { ...weeks, from: addDays(weeks.from, -42) })) > 0.8);
  });
});

describe('the letter that is not clear', () => {
  const story = storyOf('unclear-letter');

  it('is the main cause of what could have been prevented about that tax', async () => {
    assert.ok((await causeShare(full, story)) > 0.6);
    const before = { ...story, ...daysBefore(story, 28) };
    assert.ok((await causeShare(full, before)) < 0.35);
  });

  it('is not there in a year without it', async () => {
    assert.ok((await causeShare(plain, story)) < 0.35);
  });
});
