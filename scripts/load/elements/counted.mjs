/**
 * Holds what does not depend on the speed of the machine: requests, round trips, style recalculations and bytes of each
 * element. It loads each page once, without the libraries that `npm run bench` compares with.
 * Usage: npm run check:counted
 */
import { Checks } from '../../check/demo/checks.mjs';
import { withPages } from './compare.mjs';
import { costOf } from './measure/cost.mjs';
import { countRoundTrips } from './measure/round-trips.mjs';
import { addressOf, emptyPage, subjects } from './subjects.mjs';

/**
 * The most of each: requests before use and after the first, bytes as they come over the line, style recalculations
 * more than an empty page has, and round trips after the HTML until the element is painted. Requests after use have room for
 * two, since a part that two forms come to share becomes a file of its own.
 * @type {Readonly<Record<string, { count: number, requests: number, used: number, bytes: number, recalculations: number, roundTrips?: number }[]>>}
 */
const limits = {
  feedback: [
    { count: 1, requests: 7, used: 15, bytes: 38_000, recalculations: 14, roundTrips: 2 },
    { count: 100, requests: 7, used: 15, bytes: 38_000, recalculations: 250 },
  ],
  poll: [{ count: 1, requests: 11, used: 18, bytes: 43_000, recalculations: 16, roundTrips: 2 }],
  contact: [{ count: 1, requests: 11, used: 20, bytes: 46_000, recalculations: 16, roundTrips: 2 }],
  status: [{ count: 1, requests: 7, used: 12, bytes: 38_200, recalculations: 15, roundTrips: 2 }],
  chat: [{ count: 1, requests: 7, used: 16, bytes: 31_000, recalculations: 12, roundTrips: 2 }],
  measurement: [{ count: 1, requests: 3, used: 3, bytes: 11_000, recalculations: 4 }],
};

/** What is measured is sent a while later, which on a quick machine is after the page was counted. */
const sentLater = /\/v1\/events$/;

const checks = new Checks();
const plans = subjects
  .filter(({ kind }) => kind === 'own')
  .flatMap((subject) =>
    (limits[subject.work] ?? []).map(({ count, ...limit }) => ({ subject, count, limit })),
  );
const empty = { subject: emptyPage, count: 1 };
await withPages([empty, ...plans], async ({ browser, url }) => {
  const addressIn = (/** @type {{ subject: typeof emptyPage, count: number }} */ { subject, count }) =>
    url + addressOf(subject, count);
  const { recalculations: always } = await costOf(browser, addressIn(empty), { slowdown: 1 });
  for (const plan of plans) {
    const { subject, count, limit } = plan;
    await checks.check(
      `${subject.work}${count > 1 ? ` × ${count}` : ''} costs no more than it may`,
      async () => {
        const cost = await costOf(browser, addressIn(plan), {
          press: subject.press,
          slowdown: 1,
          leftOut: subject.work === 'measurement' ? undefined : sentLater,
        });
        const found = {
          requests: cost.requests,
          used: cost.usedRequests,
          bytes: cost.bytes,
          recalculations: cost.recalculations - always,
          ...(limit.roundTrips !== undefined && {
            roundTrips: await countRoundTrips(browser, addressIn(plan)),
          }),
        };
        const over = Object.entries(limit).flatMap(([name, most]) => {
          const figure = /** @type {Record<string, number>} */ (found)[name] ?? 0;
          return figure > most ? [`${name} ${figure}, at most ${most}`] : [];
        });
        if (over.length > 0) throw new Error(`${over.join('; ')}. Found: ${JSON.stringify(found)}`);
      },
    );
  }
});
checks.finish();
