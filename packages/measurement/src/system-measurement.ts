import type { ChannelCode } from '@plein/domain/vocabulary.js';
import { pageFields } from './events/fields.js';
import { startMeasurement, type Measurement, type MeasurementOptions } from './index.js';

/** The fields that a page can send, and those that only staff and systems can. */
export const systemFields = [
  ...pageFields,
  'promisedDays',
  'actualDays',
  'inWindow',
  'kind',
  'outcome',
  'followedStatus',
  'expected',
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
  /**
   * The API key of this system, made in the newsroom or with the gateway's command. Keep it out of the code.
   */
  readonly key: string;
  /** The source of the events: the URN of this system (`urn:nld:oin:<OIN>:systeem:<name>`). */
  readonly source: string;
  /** The channel over which residents use this system. */
  readonly channel: ChannelCode;
}

/**
 * Starts to measure a system that is not a page, in Node: a telephone exchange, a queue machine, a webcare
 * tool. Its events have no page, device or correlation. Pass each event to `measure`, and call `flush` before
 * the process ends.
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
