import assert from 'node:assert/strict';
import { test } from 'node:test';
import { linesOf, Report } from './report.mjs';

test('a report counts what held, and names what did not', () => {
  const report = new Report();
  report.check(true, () => 'never read');
  for (let number = 0; number < 12; number += 1) report.check(false, () => `attempt ${number}`);
  report.tell('It finds 51 %.');
  const lines = linesOf('roles', report);
  assert.equal(lines[1], '    It finds 51 %.');
  assert.match(lines[0] ?? '', /✗ roles +1 held {2}12 broken/);
  assert.equal(lines.length, 13);
  assert.equal(lines.at(-1), '    and 2 more');
});
