import { readFileSync, writeFileSync } from 'node:fs';
import { cpus, loadavg, release, totalmem, type } from 'node:os';
import path from 'node:path';
import { format, resolveConfig } from 'prettier';
import { root } from '../../../build/run-program.mjs';
import { versionsOf } from '../bundle.mjs';
import { works } from '../subjects.mjs';
import { drawBars } from './chart.mjs';
import { bareOf, columns, countedColumns, judge, scaleColumns } from './figures.mjs';

/** @typedef {import('./figures.mjs').Row} Row */
/** @typedef {import('./figures.mjs').Column} Column */

/** The lines between which the command writes. What stands around them is written by hand. */
const marks = { begin: '<!-- figures: begin -->', end: '<!-- figures: end -->' };
const page = path.join(root, 'docs/benchmark.md');

/** What each work is called in the report. @type {Readonly<Record<string, string>>} */
const titles = {
  feedback: 'Question below a page',
  poll: 'Poll',
  contact: 'Contact',
  status: 'Follow a case',
  chat: 'Chat, before it is opened',
  measurement: 'Measurement of visits',
};

/** Prints the figures as they came out, and what of it holds. */
export function printReport(/** @type {readonly Row[]} */ rows) {
  for (const row of rows) {
    const bare = bareOf(rows, row);
    const figures = [...columns, ...(row.count === 1 ? countedColumns : [])].map(
      ({ name, of }) => `${name} ${of(row, bare)}`,
    );
    process.stdout.write(`${row.work} × ${row.count}, ${row.name}: ${figures.join('; ')}\n`);
  }
  for (const { name, most, held, of, missed } of judge(rows)) {
    const rest = missed.length > 0 ? `; not: ${missed.join(', ')}` : '';
    process.stdout.write(`${name} ≤ ${most}: ${held} of ${of}${rest}\n`);
  }
}

/** Writes the figures into docs/benchmark.md, and its charts beside it. */
export async function writeReport(
  /** @type {readonly Row[]} */ rows,
  /** @type {readonly import('../subjects.mjs').Subject[]} */ compared,
  /** @type {string} */ browser,
) {
  const one = rows.filter(({ count }) => count === 1);
  const many = rows.filter(({ count }) => count > 1);
  const isSlowed = one.every(({ slow }) => slow);
  const speed = isSlowed ? ', at a quarter of the speed' : '';
  const at = (/** @type {Row} */ { slow, plain }) => (isSlowed && slow) || plain;
  const charts = [
    chart('script', `Script of one element${speed} (ms)`, one, (row) => at(row).script, 'ms'),
    chart('task', `Main thread in all${speed} (ms)`, one, (row) => at(row).task, 'ms'),
    chart('weight', 'Weight before use (KB)', one, ({ plain }) => plain.bytes / 1000, 'KB'),
    chart(
      'scale',
      'Main thread for a hundred on one page (ms)',
      many.filter(({ count }) => count === 100),
      ({ plain }) => plain.task,
      'ms',
    ),
  ];
  const text = [
    marks.begin,
    machine(rows, compared, browser),
    '## Goals',
    goals(rows),
    ...charts,
    '## One of each',
    ...works.flatMap((work) => section(work, columns, one)),
    '## Weight, requests, memory',
    ...works.flatMap((work) => section(work, countedColumns, one)),
    '## Many on one page',
    ...works.flatMap((work) => section(work, scaleColumns, many)),
    marks.end,
  ].join('\n\n');
  const before = readFileSync(page, 'utf8');
  const [head = '', rest = ''] = before.split(marks.begin);
  const [, foot = ''] = rest.split(marks.end);
  const options = await resolveConfig(page);
  writeFileSync(page, await format(head + text + foot, { ...options, filepath: page }));
}

/** Draws one figure of all pages, work by work. Returns the line that shows the drawing. */
function chart(
  /** @type {string} */ name,
  /** @type {string} */ title,
  /** @type {readonly Row[]} */ rows,
  /** @type {(row: Row) => number} */ of,
  /** @type {string} */ unit,
) {
  const groups = works.flatMap((work) => {
    const bars = rows
      .filter((row) => row.work === work)
      .map((row) => ({
        name: row.name,
        value: of(row),
        label: `${of(row).toFixed(of(row) < 10 ? 1 : 0)} ${unit}`,
        isOwn: row.kind === 'own',
      }))
      .sort((first, second) => first.value - second.value);
    return bars.length > 0 ? [{ name: titles[work] ?? work, bars }] : [];
  });
  const file = `images/benchmark-${name}.svg`;
  writeFileSync(path.join(root, 'docs', file), drawBars(title, groups));
  return `![${title}](${file})`;
}

function machine(
  /** @type {readonly Row[]} */ rows,
  /** @type {readonly import('../subjects.mjs').Subject[]} */ compared,
  /** @type {string} */ browser,
) {
  const runs = Math.max(...rows.map((row) => row.runs));
  const [processor] = cpus();
  const libraries = [...new Set(compared.flatMap(({ library }) => library ?? []))];
  const versions = versionsOf(libraries).map(({ name, version }) => `\`${name}\` ${version}`);
  const gigabytes = Math.round(totalmem() / 2 ** 30);
  return `Measured on ${new Date().toISOString().slice(0, 10)}: ${browser}, Node ${process.versions.node}, ${type()} ${release()}, ${cpus().length} cores (${processor?.model.trim()}), ${gigabytes} GB; load of the machine ${loadavg()[1]?.toFixed(1)}. Medians of ${runs} loads of each page, in turns; of pages with many, and of libraries at a quarter of the speed, of ${Math.min(runs, 3)}. Libraries: ${versions.join(', ')}.`;
}

function goals(/** @type {readonly Row[]} */ rows) {
  const lines = judge(rows).map(
    ({ name, most, held, of, missed }) =>
      `| ${name} | ≤ ${most} | ${held} of ${of} | ${missed.join(', ') || '–'} |`,
  );
  return ['| goal | at most | held by | not by |', '| --- | --- | --- | --- |', ...lines].join('\n');
}

/** @returns {string[]} */
function section(
  /** @type {string} */ work,
  /** @type {readonly Column[]} */ shown,
  /** @type {readonly Row[]} */ rows,
) {
  const own = rows.filter((row) => row.work === work);
  if (own.length === 0) return [];
  const lines = own.map(
    (row) => `| ${[row.name, ...shown.map(({ of }) => of(row, bareOf(rows, row)))].join(' | ')} |`,
  );
  const head = `| | ${shown.map(({ name }) => name).join(' | ')} |`;
  const rule = `| --- |${' ---: |'.repeat(shown.length)}`;
  return [`**${titles[work] ?? work}**`, [head, rule, ...lines].join('\n')];
}
