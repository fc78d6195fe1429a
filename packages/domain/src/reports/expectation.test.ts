import assert from 'node:assert/strict';
import { test } from 'node:test';
import { scales } from '../feedback/scales.js';
import { countedOf, type EventName } from '../vocabulary/index.js';
import { made, near } from './report.fixtures.js';

test('a report compares what the same residents expected and experienced, apart from all the others', () => {
  const compare = (scale: 'ces-7' | 'ces-5', score: number, expected: number, count: number) => ({
    name: 'experience.compared' as const,
    ...countedOf('experience.compared', { scale, direction: scales[scale].direction, score, expected }),
    count,
  });
  const said = (name: EventName, detail: string, value: string) => ({ name, detail, value, count: 300 });
  const rows = [
    said('expectation.stated', 'ces-7', '4'),
    said('experience.given', 'ces-7', '6'),
    said('expectation.stated', 'ces-5', '4'),
    said('experience.given', 'ces-5', '5'),
    compare('ces-7', 5, 6, 100),
    compare('ces-7', 2, 5, 100),
    compare('ces-5', 1, 4, 150),
  ].map(({ value, ...row }) => ({ ...row, value: String(value) }));
  const found = made('expectation', rows).rows;
  const [ease, effort] = ['ces-7', 'ces-5'].map((scale) => found.find((row) => row['scale'] === scale));
  assert.deepEqual([ease?.['gap'], effort?.['gap']], [2, -1]);
  near(ease?.['pairedGap'], -2, 0.1);
  near(effort?.['pairedGap'], 3, 0.1);
  assert.deepEqual([ease?.['pairs'], effort?.['pairs']], [200, 150]);
  const few = made(
    'expectation',
    [...rows.slice(0, 4), compare('ces-7', 5, 6, 4)].map((row) => ({
      ...row,
      value: String(row.value),
    })),
  ).rows[0];
  assert.deepEqual([few?.['pairedGap'], few?.['pairs']], [null, null]);
});
