import assert from 'node:assert/strict';
import type { EventName } from '../vocabulary/index.js';
import type { ReportName } from './codes.js';
import { makeReport, reportDefinition, type CountRow, type Report, type ReportKey } from './index.js';

type Made = Exclude<ReportName, 'rising'>;

/** Makes a report over one task and one November, with counts that are large enough to be shown. */
export function made(
  name: Made,
  rows: (Partial<CountRow> & { name: EventName; count: number })[],
  by?: ReportKey,
): Report {
  const definition = reportDefinition(name, by);
  const question = {
    report: name,
    period: { from: '2026-11-01', to: '2026-11-30' },
    keys: [by ?? definition.defaultKey],
    filters: {},
  };
  const counts = rows.map((row): CountRow => ({
    task: 'https://a.example/t',
    year: '2026',
    interval: 'period',
    ...row,
  }));
  return makeReport(definition, question, counts, 'secret');
}

/** Asserts that a figure differs from what was counted no more than rounding may. */
export const near = (shown: unknown, counted: number, by: number): void =>
  assert.ok(Math.abs(Number(shown) - counted) <= by, `${String(shown)} is not near ${counted}`);
