/**
 * What the report shows of each page, and the goals of our own.
 * @typedef {import('../compare.mjs').Row} Row
 * @typedef {{ name: string, of: (row: Row, bare: Row | undefined) => string }} Column
 */

const kilobytes = (/** @type {number} */ bytes) => (bytes / 1000).toFixed(1);
const rounded = (/** @type {number} */ number, digits = 0) => number.toFixed(digits);

/** How often a figure of bare Lit fits into that of a row. @returns {string} */
function times(/** @type {number} */ figure, /** @type {number | undefined} */ bare) {
  return bare ? `${(figure / bare).toFixed(1)} ×` : '–';
}

/** The columns of one page with one of each. @type {readonly Column[]} */
export const columns = [
  { name: 'script (ms)', of: ({ plain }) => rounded(plain.script, 1) },
  { name: 'against bare Lit', of: ({ plain }, bare) => times(plain.script, bare?.plain.script) },
  { name: 'task (ms)', of: ({ plain }) => rounded(plain.task, 1) },
  { name: 'against bare Lit', of: ({ plain }, bare) => times(plain.task, bare?.plain.task) },
  { name: 'script at 4× (ms)', of: ({ slow }) => (slow ? rounded(slow.script, 1) : '–') },
  { name: 'against bare Lit', of: ({ slow }, bare) => (slow ? times(slow.script, bare?.slow?.script) : '–') },
  { name: 'task at 4× (ms)', of: ({ slow }) => (slow ? rounded(slow.task) : '–') },
  { name: 'against bare Lit', of: ({ slow }, bare) => (slow ? times(slow.task, bare?.slow?.task) : '–') },
  { name: 'style recalculations', of: ({ plain }) => rounded(plain.recalculations) },
  { name: 'painted after (ms)', of: ({ plain }) => rounded(plain.painted) },
  {
    name: 'long tasks at 4×',
    of: ({ slow }) =>
      slow ? `${rounded(slow.longTasks)}${slow.longest > 0 ? ` (${rounded(slow.longest)} ms)` : ''}` : '–',
  },
  { name: 'press to paint at 4× (ms)', of: ({ slow }) => (slow ? rounded(slow.pressed) : '–') },
];

/** The columns that do not depend on the machine. @type {readonly Column[]} */
export const countedColumns = [
  { name: 'KB before use', of: ({ plain }) => kilobytes(plain.bytes) },
  { name: 'KB after first use', of: ({ plain }) => kilobytes(plain.usedBytes) },
  { name: 'requests', of: ({ plain }) => rounded(plain.requests) },
  { name: 'after first use', of: ({ plain }) => rounded(plain.usedRequests) },
  { name: 'round trips', of: ({ roundTrips }) => (roundTrips === undefined ? '–' : String(roundTrips)) },
  {
    name: 'painted at 600 ms latency (s)',
    of: ({ waits }) => (waits === undefined ? '–' : rounded(waits / 1000, 1)),
  },
  { name: 'nodes', of: ({ plain }) => rounded(plain.nodes) },
  { name: 'memory (KB)', of: ({ plain }) => rounded(plain.memory / 1000) },
  { name: 'layout shift', of: ({ plain }) => rounded(plain.shift, 3) },
];

/** The columns of pages with many. @type {readonly Column[]} */
export const scaleColumns = [
  { name: 'on the page', of: ({ count }) => String(count) },
  { name: 'script (ms)', of: ({ plain }) => rounded(plain.script) },
  { name: 'against bare Lit', of: ({ plain }, bare) => times(plain.script, bare?.plain.script) },
  { name: 'task (ms)', of: ({ plain }) => rounded(plain.task) },
  { name: 'against bare Lit', of: ({ plain }, bare) => times(plain.task, bare?.plain.task) },
  { name: 'style recalculations', of: ({ plain }) => rounded(plain.recalculations) },
  { name: 'nodes', of: ({ plain }) => rounded(plain.nodes) },
  { name: 'memory (KB)', of: ({ plain }) => rounded(plain.memory / 1000) },
];

/** Finds bare Lit with the same work and as many of it. */
export const bareOf = (/** @type {readonly Row[]} */ rows, /** @type {Row} */ { work, count }) =>
  rows.find((row) => row.work === work && row.count === count && row.name === 'bare Lit');

/**
 * Goals of our own elements. A figure above its goal is named.
 * @type {readonly { name: string, most: number, of: (row: Row, bare: Row | undefined) => number | undefined }[]}
 */
const goals = [
  {
    name: 'script against bare Lit',
    most: 2,
    of: ({ plain }, bare) => bare && plain.script / bare.plain.script,
  },
  {
    name: 'task time against bare Lit',
    most: 1.8,
    of: ({ plain }, bare) => bare && plain.task / bare.plain.task,
  },
  {
    name: 'style recalculations',
    most: 5,
    of: ({ plain, count }) => (count === 1 ? plain.recalculations : undefined),
  },
  {
    name: 'style recalculations of 100',
    most: 300,
    of: ({ plain, count }) => (count === 100 ? plain.recalculations : undefined),
  },
  { name: 'round trips', most: 3, of: ({ roundTrips }) => roundTrips },
  { name: 'press to paint at 4× (ms)', most: 50, of: ({ slow }) => slow?.pressed },
  { name: 'long tasks at 4×', most: 0, of: ({ slow }) => slow?.longTasks },
  { name: 'layout shift', most: 0, of: ({ plain }) => plain.shift },
];

/** Says of each goal how many of our pages hold it, and which do not. */
export function judge(/** @type {readonly Row[]} */ rows) {
  return goals.map(({ name, most, of }) => {
    const judged = rows
      .filter(({ kind, work }) => kind === 'own' && work !== 'measurement')
      .flatMap((row) => {
        const figure = of(row, bareOf(rows, row));
        return figure === undefined ? [] : [{ row, figure }];
      });
    const missed = judged
      .filter(({ figure }) => figure > most)
      .map(
        ({ row: { work, count }, figure }) =>
          `${work}${count > 1 ? ` (${count})` : ''} ${figure.toFixed(1).replace('.0', '')}`,
      );
    return { name, most, held: judged.length - missed.length, of: judged.length, missed };
  });
}
