/**
 * Compares the elements with other libraries that do the same work, with a bare Lit element and with a vanilla one of
 * the same look. Times depend on the machine, so read their ratios. The other libraries are installed when it first
 * runs.
 * Usage: npm run bench [-- --quick] [--runs 9] [--only feedback,poll,contact,status,chat,measurement] [--own] [--write]
 * [--minutes 60]
 * `--quick`: one load of each page, under 3 minutes; `--own`: without other libraries; `--minutes`: after so many
 * no further round begins; `--write`: writes
 * docs/benchmark.md
 */
import { parseArgs } from 'node:util';
import { compare } from './compare.mjs';
import { installPeers } from './bundle.mjs';
import { printReport, writeReport } from './report/report.mjs';
import { scaledWorks, subjects, works } from './subjects.mjs';

const { values } = parseArgs({
  options: {
    quick: { type: 'boolean', default: false },
    own: { type: 'boolean', default: false },
    write: { type: 'boolean', default: false },
    runs: { type: 'string' },
    minutes: { type: 'string', default: '60' },
    only: { type: 'string', default: works.join() },
  },
});
const runs = Number(values.runs ?? (values.quick ? 1 : 9));
const asked = values.only.split(',');
const compared = subjects.filter(
  ({ work, kind }) => asked.includes(work) && !(values.own && kind === 'peer'),
);
/** Pages with many: fewer loads, since each holds many of the same. */
const scaled = compared.filter(
  ({ work, kind, name }) => scaledWorks.includes(work) && (kind !== 'peer' || name === 'Shoelace'),
);
/** At a quarter of the speed libraries that take seconds would take most of a run, so they are loaded less often. */
const slowRunsOf = (/** @type {typeof compared[number]} */ { kind }) => {
  if (kind !== 'peer') return runs;
  return values.quick ? 0 : Math.min(runs, 3);
};
const plans = [
  ...compared.map((subject) => ({
    subject,
    count: 1,
    runs,
    slowRuns: slowRunsOf(subject),
    isLateToo: !values.quick || subject.kind !== 'peer',
  })),
  ...(values.quick ? [100] : [10, 100]).flatMap((count) =>
    scaled
      .filter(({ kind }) => !values.quick || kind === 'own')
      .map((subject) => ({ subject, count, runs: Math.min(runs, 3), slowRuns: 0, isLateToo: false })),
  ),
];
if (!values.own) await installPeers();
const { rows, browser } = await compare(plans, {
  minutes: Number(values.minutes),
  report: (line) => process.stdout.write(`${line}\n`),
});
printReport(rows);
if (values.write) await writeReport(rows, compared, browser);
