import type { Tally } from '../../schema.js';
import type { CountedBallot, PollRules } from '../strategy.js';

type Ranking = NonNullable<Tally['ranking']>;
type Counts = Map<string, number>;

/** The options of a ballot, the first place last, since those go out one after another. */
interface Order {
  readonly options: string[];
  readonly times: number;
}

/** Counts rankings in two ways: by points for each place (Borda), and by instant run-off. */
export function tallyRanking(poll: PollRules, ballots: readonly CountedBallot[]): Tally {
  const ids = poll.options.map(({ id }) => id);
  const known = new Set(ids);
  const orders = ballots.map(({ choices, times = 1 }) => ({ options: placed(choices, known), times }));
  const points = countPoints(ids, orders);
  const counts = listed(firstPlaces(ids, orders));
  const { rounds, winners } = runOff(ids, orders, points);
  return {
    voters: orders.reduce((sum, { times }) => sum + times, 0),
    counts,
    ranking: { points: listed(points), rounds, winners },
  };
}

/** Reads a ballot in one pass: a poll has many, and each visitor after the close gets the result. */
function placed(choices: readonly string[], known: ReadonlySet<string>): string[] {
  const options: string[] = [];
  for (const choice of choices) {
    const end = choice.indexOf('=');
    options[choices.length - Number(choice.slice(end + 1))] = choice.slice(0, end);
  }
  return options.filter((option) => known.has(option));
}

const listed = (counts: Counts): Tally['counts'] => [...counts].map(([option, count]) => ({ option, count }));

/**
 * Points of Borda: of five options the first place gives four, the second three, and so on. An option without
 * a place gets none.
 */
function countPoints(ids: readonly string[], orders: readonly Order[]): Counts {
  const points: Counts = new Map(ids.map((id) => [id, 0]));
  for (const { options, times } of orders) {
    options.forEach((option, index) => {
      const place = options.length - index;
      points.set(option, (points.get(option) ?? 0) + (ids.length - place) * times);
    });
  }
  return points;
}

/**
 * Counts for each option left the ballots that have it as the highest of the options left. What went out before the
 * highest goes out of the ballots, since it never comes back.
 */
function firstPlaces(left: readonly string[], orders: readonly Order[]): Counts {
  const counts: Counts = new Map(left.map((id) => [id, 0]));
  for (const { options, times } of orders) {
    while (options.length > 0 && !counts.has(options.at(-1) ?? '')) options.pop();
    const first = options.at(-1);
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
