import type { Report } from '@plein/domain/reports.js';
import assert from 'node:assert/strict';
import { it } from 'node:test';
import { openReportsGateway, type ReportsGateway } from '../../testing/reports.fixtures.js';

const tasks = ['a', 'b', 'c'].map((name) => `https://zilverbeek.example/taken/${name}`);
const channels = ['phone', 'counter'];
const days = ['2026-11-17', '2026-11-18', '2026-11-19', '2026-11-20'];

/**
 * A set of contacts: of one task or all, over one channel or all, from one day up to and including another.
 */
interface Set {
  task: string;
  channel: string;
  first: number;
  last: number;
}

const nameOf = ({ task, channel, first, last }: Set): string => [task, channel, first, last].join(' ');

/** The least and the most that each count can be, as far as the answers reveal. */
type Bounds = Map<string, [least: number, most: number]>;

function allSets(): Set[] {
  return ['', ...tasks].flatMap((task) =>
    ['', ...channels].flatMap((channel) =>
      days.flatMap((_, first) =>
        days.slice(first).map((__, further) => ({ task, channel, first, last: first + further })),
      ),
    ),
  );
}

/** Returns every division of a set into parts: by task, by channel, and into two periods. */
function sumsOf(set: Set): Set[][] {
  const { task, channel, first, last } = set;
  return [
    ...(task ? [] : [tasks.map((one) => ({ ...set, task: one }))]),
    ...(channel ? [] : [channels.map((one) => ({ ...set, channel: one }))]),
    ...Array.from({ length: last - first }, (_, part) => [
      { ...set, last: first + part },
      { ...set, first: first + part + 1 },
    ]),
  ];
}

/** Sends every possible question, and calls `note` with each answer about a set. */
async function askEverything(
  testGateway: ReportsGateway,
  note: (set: Set, count: number | null) => void,
): Promise<void> {
  for (const { task, channel, first, last } of allSets()) {
    const filters = new URLSearchParams({ from: days[first] ?? '', to: days[last] ?? '' });
    if (task) filters.set('task', task);
    if (channel) filters.set('channel', channel);
    for (const by of ['task', 'channel', 'day']) {
      const answer = await testGateway.app.request(`/v1/reports/volume?by=${by}&${filters.toString()}`);
      const { rows, totals } = (await answer.json()) as Report;
      note({ task, channel, first, last }, totals['count'] ?? null);
      for (const row of rows) {
        const day = days.indexOf(String(row[by]));
        const set =
          by === 'day'
            ? { task, channel, first: day, last: day }
            : { task, channel, [by]: row[by], first, last };
        note(set, row['count'] as number | null);
      }
    }
  }
}

/** A number above every count here. It is finite, so that it can be subtracted. */
const anything = 10_000;

/** Narrows the bounds of sums and of their parts, until nothing changes. */
function conclude(bounds: Bounds): void {
  const of = (set: Set): [number, number] => bounds.get(nameOf(set)) ?? [0, anything];
  for (let changed = true; changed;) {
    changed = false;
    const narrow = (set: Set, least: number, most: number): void => {
      const [before, after] = of(set);
      if (least <= before && most >= after) return;
      bounds.set(nameOf(set), [Math.max(before, least), Math.min(after, most)]);
      changed = true;
    };
    for (const set of allSets()) {
      for (const parts of sumsOf(set)) {
        const total = (index: 0 | 1): number => parts.reduce((sum, part) => sum + of(part)[index], 0);
        narrow(set, total(0), total(1));
        for (const part of parts) {
          const [least, most] = of(part);
          narrow(part, of(set)[0] - (total(1) - most), of(set)[1] - (total(0) - least));
        }
      }
    }
  }
}

for (const [name, counts] of Object.entries({
  'of few contacts': [3, 0, 9, 1, 4, 7, 2, 6],
  'of many with few among them': [40, 3, 26, 9, 1, 31, 18, 5],
})) {
  it(`shows no count from 1 to 9 in a municipality ${name}, nor lets one be worked out from others`, async () => {
    const testGateway = await openReportsGateway();
    const real = new Map<string, number>();
    let next = 0;
    for (const task of tasks) {
      for (const channel of channels) {
        for (const [index, day] of days.entries()) {
          const count = counts[next++ % counts.length] ?? 0;
          await testGateway.fill(count, 'contact.registered', { day, task, channel });
          for (const set of allSets()) {
            if ((set.task && set.task !== task) || (set.channel && set.channel !== channel)) continue;
            if (set.first > index || set.last < index) continue;
            real.set(nameOf(set), (real.get(nameOf(set)) ?? 0) + count);
          }
        }
      }
    }
    const bounds: Bounds = new Map();
    let shown = 0;
    await askEverything(testGateway, (set, count) => {
      const counted = real.get(nameOf(set)) ?? 0;
      const known = bounds.get(nameOf(set)) ?? [0, anything];
      if (count === null) return;
      shown += 1;
      assert.ok(counted >= 10 && Math.abs(counted - count) <= 4, `${nameOf(set)}: ${count} for ${counted}`);
      bounds.set(nameOf(set), [Math.max(known[0], count - 4), Math.min(known[1], count + 4)]);
    });
    assert.ok(shown > 50);
    conclude(bounds);
    for (const set of allSets()) {
      const counted = real.get(nameOf(set)) ?? 0;
      const [least, most] = bounds.get(nameOf(set)) ?? [0, anything];
      assert.ok(least <= counted && counted <= most);
      if (counted >= 1 && counted <= 9) assert.ok(most - least >= 2, `${nameOf(set)}: ${least} to ${most}`);
    }
  });
}
