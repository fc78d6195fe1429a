import assert from 'node:assert/strict';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Report } from '@plein/domain/reports.js';
import { eventNameOf, type EventName } from '@plein/domain/vocabulary.js';
import { createGateway, aggregate, insertEvents, openLibsqlStore, type EventRow } from '@plein/gateway';
import { rowOf, simulateYear, type Story, type YearOptions } from './index.js';

/** The end of the year of the tests: a Sunday at noon. */
export const until = new Date('2026-11-22T12:00:00.000Z');

/** The options of a year that a test needs. Others would only take time. */
export interface YearPart extends Pick<YearOptions, 'scale' | 'days'> {
  keep: (name: EventName, task: string | undefined) => boolean;
}

/** The reports of the real gateway on a store that holds a simulated year. */
export interface SimulatedYear {
  report(name: string, parameters?: Record<string, string | undefined>): Promise<Report>;
  close(): Promise<void>;
}

/** @param stories the stories of the year; without it, every story */
export async function openYear(
  { keep: isKept, ...part }: YearPart,
  stories?: readonly Story[],
): Promise<SimulatedYear> {
  const folder = await mkdtemp(path.join(tmpdir(), 'plein-year-'));
  const store = await openLibsqlStore(folder);
  const waiting: EventRow[] = [];
  const commit = async () => {
    const rows = waiting.splice(0);
    if (rows.length > 0) await store.commit((transaction) => insertEvents(transaction, rows));
  };
  for (const { events } of simulateYear({ until, ...part, ...(stories && { stories }) })) {
    for (const one of events) {
      if (isKept(eventNameOf(one.event.type) as EventName, one.event.data.task)) waiting.push(rowOf(one));
    }
    if (waiting.length >= 1000) await commit();
  }
  await commit();
  await aggregate(store, until);
  const app = createGateway({
    store,
    clock: () => until,
    random: (bytes) => crypto.getRandomValues(new Uint8Array(bytes)),
    access: { reports: 'open', role: 'reader' },
  });
  return {
    async report(name, parameters = {}) {
      const given = Object.entries(parameters).filter((entry): entry is [string, string] => !!entry[1]);
      const answer = await app.request(`/v1/reports/${name}?${new URLSearchParams(given).toString()}`);
      assert.equal(answer.status, 200, await answer.clone().text());
      return (await answer.json()) as Report;
    },
    async close() {
      await store.close();
      await rm(folder, { recursive: true, force: true });
    },
  };
}
