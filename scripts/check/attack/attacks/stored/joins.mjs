/** @typedef {{ choice: string, hash: string, id: string, token: string }} Voter in the order in which they vote */
/** @typedef {Record<string, string>} Row */
/**
 * An order of the ballots, and what it gives away.
 * @typedef {object} Join
 * @property {string} by
 * @property {number} part of the voters of whom it gives the choice
 * @property {number} order how much it is the order of arrival: 1 where it is that, 0 where it has nothing to do with it
 * @property {boolean} isPlace whether it is where a row stands, and not what it holds
 */

/** Five standard deviations above what chance finds of two options. */
const aboveChance = (/** @type {number} */ voters) => 0.5 + 5 * Math.sqrt(0.25 / voters);
/** Five standard deviations of the rank correlation of numbers in any order. */
const correlated = (/** @type {number} */ voters) => 5 / Math.sqrt(voters - 1);

/**
 * How many neighbours on each side say what somebody chose, where the most common choice among them is guessed. Votes are
 * counted in groups of 25, of 50 that wait.
 */
const widths = [0, 1, 3, 6, 12, 25, 50];

/** Whether an order gives away more than chance does. */
export const isFound = (/** @type {Join} */ { part, order }, /** @type {number} */ voters) =>
  part >= aboveChance(voters) || Math.abs(order) >= correlated(voters);

/**
 * Says what an order of the ballots gives away. That groups follow one another is no order of votes, so where
 * `isInGroups` only the choices count.
 * @returns {Join}
 */
export function joinOf(
  /** @type {string} */ by,
  /** @type {readonly Row[]} */ rows,
  /** @type {readonly Voter[]} */ known,
  { isPlace = false, isInGroups = false } = {},
) {
  const parts = widths.flatMap((width) =>
    [rows, rows.toReversed()].map((ordered) => partFound(ordered, known, width)),
  );
  return { by, part: Math.max(...parts), order: isInGroups ? 0 : orderOf(rows, known), isPlace };
}

function orderOf(/** @type {readonly Row[]} */ rows, /** @type {readonly Voter[]} */ known) {
  const arrival = new Map(known.map(({ hash }, rank) => [hash, rank]));
  const middle = (known.length - 1) / 2;
  const spread = rows.reduce((sum, _, rank) => sum + (rank - middle) ** 2, 0);
  const together = rows.reduce(
    (sum, row, rank) => sum + (rank - middle) * ((arrival.get(row['voter_hash'] ?? '') ?? middle) - middle),
    0,
  );
  return together / spread;
}

function partFound(
  /** @type {readonly Row[]} */ rows,
  /** @type {readonly Voter[]} */ known,
  /** @type {number} */ width,
) {
  const hits = known.filter(({ choice }, rank) => {
    const near = rows.slice(Math.max(0, rank - width), rank + width + 1);
    const stored = JSON.stringify(choice === '' ? [] : [choice]);
    const same = near.filter((row) => row['choices'] === stored);
    return same.length * 2 > near.length;
  });
  return hits.length / known.length;
}

/** The ballots by what is in a column. */
export const sortedBy = (/** @type {readonly Row[]} */ rows, /** @type {string} */ column) =>
  rows.toSorted((left, right) =>
    String(left[column]).localeCompare(String(right[column]), 'en', { numeric: true }),
  );
