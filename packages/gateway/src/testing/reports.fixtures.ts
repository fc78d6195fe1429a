import type { EventName } from '@plein/domain/vocabulary.js';
import { openEventsGateway, wireEvent, type EventsGateway } from './events.fixtures.js';

/** A gateway with reports over a store in memory. Its clock is set to Monday 23 November 2026. */
export interface ReportsGateway extends EventsGateway {
  /** Sends a number of similar events through the API. */
  fill(count: number, name: EventName, data?: Record<string, unknown> & { day?: string }): Promise<void>;
}

export async function openReportsGateway(): Promise<ReportsGateway> {
  const testGateway = await openEventsGateway();
  let last = 0;
  return Object.assign(testGateway, {
    async fill(count: number, name: EventName, { day = '2026-11-20', ...data }: { day?: string } = {}) {
      const batch = Array.from({ length: count }, () =>
        wireEvent(++last, name, { occurredAt: `${day}T11:00:00.000Z`, ...data }),
      );
      for (let start = 0; start < batch.length; start += 100) {
        const answer = await testGateway.send(batch.slice(start, start + 100));
        if (answer.status !== 202) throw new Error(await answer.text());
      }
    },
  });
}
