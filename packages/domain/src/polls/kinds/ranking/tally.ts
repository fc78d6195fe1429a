import type { Tally } from '../../schema.js';
import type { CountedBallot, PollRules } from '../strategy.js';
import { rankedOptions } from './ranked-options.js';

type Ranking = NonNullable<Tally['ranking']>;
type Counts = Map<string, number>;

interface Order {
  readonly options: readonly string[];
  readonly times: number;
}

/** Counts rankings in two ways: by points for each place (Borda), and by instant run-off. */
export function tallyRanking(poll: PollRules, ballots: readonly CountedBallot[]): Tally {
  const orders = ballots.map(({ choices, times = 1 }) => ({ options: rankedOptions(poll, choices), times }));
  const ids = poll.options.map(({ id }) => id);
  const points = countPoints(ids, orders);
  const { rounds, winners } = runOff(ids, orders, points);
  return {
    voters: orders.reduce((sum, { times }) => sum + times, 0),
    counts: listed(firstPlaces(ids, orders)),
    ranking: { points: listed(points), rounds, winners },
  };
}

const listed = (counts: Counts): Tally['counts'] => [...counts].map(([option, count]) => ({ option, count }));

/**
 * Points of Borda: of five options the first place gives four, the second three, and so on. An option without
 * a place gets none.
 */
function countPoints(ids: readonly string[], orders: readonly Order[]): Counts {
  const points: Counts = new Map(ids.map((id) => [id, 0]));
  for (const { options, times } of orders) {
    for (const [index, option] of options.entries())
      points.set(option, (points.get(option) ?? 0) + (ids.length - 1 - index) * times);
  }
  return points;
}

/** Counts for each option left the ballots that have it as the highest of the options left. */
function firstPlaces(left: readonly string[], orders: readonly Order[]): Counts {
  const counts: Counts = new Map(left.map((id) => [id, 0]));
  for (const { options, times } of orders) {
    const first = options.find((option) => counts.has(option));
    if (first !== undefined) counts.set(first, (counts.get(first) ?? 0) + times);
  }
  return counts;
}

/**
 * Takes out the option with the fewest first places until one has more than half of the ballots that are left,
 * or all that are left have equally many: these win together. Of options with equally few, those with the
 * fewest points go out, together where these are equal too. Neither the order of the ballots nor that of the
 * options decides.
 */
function runOff(
  ids: readonly string[],
  orders: readonly Order[],
  points: Counts,
): Pick<Ranking, 'rounds' | 'winners'> {
  const rounds: Ranking['rounds'] = [];
  let left = [...ids];
  for (;;) {
    const counts = firstPlaces(left, orders);
    const of = [...counts.values()];
    const cast = of.reduce((sum, count) => sum + count, 0);
    if (cast === 0) return { rounds, winners: [] };
    rounds.push(listed(counts));
    const most = Math.max(...of);
    const fewest = Math.min(...of);
    if (most * 2 > cast || most === fewest) {
      return { rounds, winners: left.filter((id) => counts.get(id) === most) };
    }
    const last = left.filter((id) => counts.get(id) === fewest);
    const leastPoints = Math.min(...last.map((id) => points.get(id) ?? 0));
    const out = last.filter((id) => points.get(id) === leastPoints);
    left = left.filter((id) => !out.includes(id));
  }
}
