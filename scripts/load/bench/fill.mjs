import { isPostgres } from '../../../packages/gateway/src/aggregation/event-counts.store.ts';
import { runStatement } from '../../../packages/gateway/src/testing/raw.fixtures.ts';

/**
 * Kinds of events and their frequency: name, component, channel, detail, against, value, preventable, weight.
 * Pages measure over the website and the app, and staff register contacts over the other channels.
 * @type {readonly (readonly [string, string, string, string | null, string | null, number | null, string | null, number])[]}
 */
const kinds = [
  ['contact.options-shown', 'plein-contact-widget', 'website', 'open', 'phone', null, null, 300],
  ['contact.options-shown', 'plein-contact-widget', 'website', 'closed', 'callback', null, null, 100],
  ['contact.options-shown', 'plein-contact-widget', 'app', 'open', 'phone', null, null, 20],
  ['contact.channel-chosen', 'plein-contact-widget', 'website', 'phone', 'phone', null, null, 80],
  ['contact.channel-chosen', 'plein-contact-widget', 'website', 'counter', 'phone', null, null, 30],
  ['contact.channel-chosen', 'plein-contact-widget', 'website', 'chat', 'phone', null, null, 20],
  ['contact.channel-chosen', 'plein-contact-widget', 'website', 'callback', 'callback', null, null, 20],
  ['contact.callback-requested', 'plein-contact-widget', 'website', 'no', null, 1, null, 20],
  ['status.viewed', 'plein-status-tracker', 'website', 'on-time', null, null, null, 80],
  ['status.viewed', 'plein-status-tracker', 'website', 'late', null, null, null, 30],
  ['status.viewed', 'plein-status-tracker', 'app', 'on-time', null, null, null, 10],
  ['chat.started', 'plein-chat-launcher', 'website', null, null, null, null, 60],
  ['chat.answered', 'plein-chat-launcher', 'website', null, null, 2, null, 40],
  ['chat.not-answered', 'plein-chat-launcher', 'website', null, null, null, null, 10],
  ['feedback.given', 'plein-feedback-prompt', 'website', 'yes', null, null, null, 50],
  ['feedback.given', 'plein-feedback-prompt', 'website', 'no', null, null, null, 20],
  ['experience.given', 'plein-feedback-prompt', 'website', 'csat-5', null, 4, null, 25],
  ['experience.given', 'plein-feedback-prompt', 'website', 'csat-5', null, 2, null, 10],
  ['contact.registered', 'plein-newsroom', 'phone', 'answered', 'no', null, 'no', 35],
  ['contact.registered', 'plein-newsroom', 'phone', 'answered', 'yes', null, 'yes', 20],
  ['contact.registered', 'plein-newsroom', 'counter', 'answered', 'no', null, 'no', 12],
  ['contact.registered', 'plein-newsroom', 'email', 'forwarded', 'no', null, 'unknown', 8],
];

/**
 * Fills a store with events of a year, inside the database, so that a million takes seconds. The distribution
 * is realistic: most events are of few kinds, about few subjects, over few channels. The same number gives
 * the same events.
 * @param {import('../../../packages/gateway/src/store/store.ts').Store} store
 * @param {number} count
 * @param {string} lastDay last day with events, `YYYY-MM-DD`
 */
export async function fillEvents(store, count, lastDay) {
  const onPostgres = isPostgres(store.database);
  const step = 50_000;
  for (let from = 0; from < count; from += step) {
    const to = Math.min(from + step, count);
    const numbers = onPostgres
      ? `generate_series(${from}::bigint, ${to - 1}::bigint) as numbers(n)`
      : `(with recursive numbers(n) as (select ${from} union all select n + 1 from numbers where n < ${to - 1}) select n from numbers) as numbers`;
    const statement = onPostgres ? forPostgres : forSqlite;
    await store.commit((transaction) => runStatement(transaction, statement(numbers, count, lastDay)));
  }
  if (onPostgres) await runStatement(store.database, 'analyze');
}

/**
 * Returns SQL for a number from 0 up to 1 for each row. The numbers fill the range evenly for any number of
 * rows.
 */
const part = (/** @type {string} */ times) => `(n * ${times} - floor(n * ${times}))`;
const partSqlite = (/** @type {string} */ times) => `(n * ${times} - cast(n * ${times} as integer))`;

const columns =
  'source, id, name, occurred_at, time, received_at, channel, component, task, department, perspective, ' +
  'language, page, device, correlation, data, day, resident_role, municipality_role, preventable, cause, ' +
  'detail, against, value';

/** Returns SQL that chooses from a list. `share` is from 0 up to 1. */
function choose(
  /** @type {string} */ share,
  /** @type {readonly (readonly [string | number | null, number])[]} */ options,
) {
  const total = options.reduce((sum, [, weight]) => sum + weight, 0);
  let sum = 0;
  const cases = options.map(([value, weight]) => {
    sum += weight;
    return `when ${share} < ${sum / total} then ${literal(value)}`;
  });
  return `case ${cases.join(' ')} end`;
}

const literal = (/** @type {string | number | null} */ value) =>
  value === null ? 'null' : typeof value === 'number' ? String(value) : `'${value}'`;

/**
 * Returns the selection. The databases differ only in their syntax for the fraction of a number and for a
 * moment.
 */
function selection(
  /** @type {(times: string) => string} */ share,
  /** @type {(share: string) => { moment: string, day: string }} */ when,
) {
  const [kind, place, subject, time] = ['0.6180339887', '0.7548776662', '0.5698402909', '0.8191725134'].map(
    share,
  );
  const of = (/** @type {number} */ column) =>
    choose(
      String(kind),
      kinds.map((one) => [one[column] ?? null, one[7]]),
    );
  const { moment, day } = when(String(time));
  const integer = (/** @type {string} */ value) => `cast(${value} - 0.5 as integer)`;
  const taskNumber = integer(`0.5 + 60 * ${subject} * ${subject} * ${subject}`);
  return [
    "'urn:nld:oin:00000001999999990000:systeem:plein'",
    "'01936f0e-7c1a-7b3e-8d52-' || substr('000000000000' || n, -12)",
    of(0),
    moment,
    moment,
    moment,
    of(2),
    of(1),
    `'http://standaarden.overheid.nl/owms/terms/onderwerp' || ${taskNumber}`,
    `'afdeling-' || (${taskNumber} % 12)`,
    `case when ${taskNumber} % 10 < 7 then 'service' else 'neighbourhood' end`,
    choose(String(place), [
      ['nl', 92],
      ['en', 8],
    ]),
    `'/onderwerp-' || ${taskNumber}`,
    choose(String(place), [
      ['phone', 60],
      ['desktop', 40],
    ]),
    "'kamqpqzkfarb'",
    "'{}'",
    day,
    'null',
    'null',
    of(6),
    'null',
    of(3),
    of(4),
    of(5),
  ].join(', ');
}

function forSqlite(
  /** @type {string} */ numbers,
  /** @type {number} */ count,
  /** @type {string} */ lastDay,
) {
  const chosen = selection(partSqlite, (share) => {
    // The order is that of arrival, with a random hour of the day.
    const moment = `julianday('${lastDay}') - 365 + n * 365.0 / ${count} + ${share} / 100`;
    return { moment: `strftime('%Y-%m-%dT%H:%M:%fZ', ${moment})`, day: `strftime('%Y-%m-%d', ${moment})` };
  });
  return `insert into events (${columns}) select ${chosen} from ${numbers}`;
}

function forPostgres(
  /** @type {string} */ numbers,
  /** @type {number} */ count,
  /** @type {string} */ lastDay,
) {
  const chosen = selection(part, (share) => {
    const days = `(n * 365.0 / ${count} + ${share} / 100)::double precision`;
    const moment = `(timestamp '${lastDay}' - interval '365 days' + interval '1 day' * ${days})`;
    return {
      moment: `to_char(${moment}, 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`,
      day: `to_char(${moment}, 'YYYY-MM-DD')`,
    };
  }).replace("substr('000000000000' || n, -12)", "lpad(n::text, 12, '0')");
  return `insert into events (${columns}) select ${chosen} from ${numbers}`;
}
