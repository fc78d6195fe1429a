import type { ChannelCode } from '@plein/domain/vocabulary.js';
import { pageFields } from './events/fields.js';
import { startMeasurement, type Measurement, type MeasurementOptions } from './index.js';

/** What only members of staff and systems can say. */
export const systemFields = [
  ...pageFields,
  'promisedDays',
  'actualDays',
  'inWindow',
  'outcome',
  'followedStatus',
  'waited',
  'byStaff',
  'active',
];

export interface SystemMeasurementOptions extends Pick<
  MeasurementOptions,
  'fetch' | 'now' | 'random' | 'timers'
> {
  /** URL of the gateway, without `/v1`. */
  readonly gateway: string;
  /** The API key of this source system, as the newsroom or the gateway's command gave it. Keep it out of the code. */
  readonly key: string;
  /** Who sends: the URN of this system (`urn:nld:oin:<OIN>:systeem:<name>`). */
  readonly source: string;
  /** The channel over which residents meet this system. */
  readonly channel: ChannelCode;
}

/**
 * Starts to measure a system that is no page: a telephone exchange, a queue machine, a webcare tool. Runs in Node.
 * Its events name no page, device or correlation. Give it each event with `measure`; `flush` before the process ends.
 */
export function startSystemMeasurement({
  key,
  fetch: request = fetch,
  ...options
}: SystemMeasurementOptions): Measurement {
  return startMeasurement({
    ...options,
    fields: systemFields,
    page: {} as Document,
    fetch: (url, init) =>
      request(url, { ...init, headers: { ...init?.headers, authorization: `Bearer ${key}` } }),
  });
}
