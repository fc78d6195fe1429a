/**
 * Prints how often the report of rising subjects is wrong in simulated years, and how often it finds a subject
 * that rises. Usage: npm run check:rising [-- --years 200]. A test holds the limits; docs/reports.md has the
 * figures.
 */
import { parseArgs } from 'node:util';
import { simulateRising } from '../../packages/domain/src/reports/definitions/rising.fixtures.ts';

/** @typedef {import('../../packages/domain/src/reports/definitions/rising.fixtures.ts').Municipality} Municipality */

const { values } = parseArgs({ options: { years: { type: 'string', default: '200' } } });
const years = Number(values.years);
const percent = (/** @type {number} */ share) => `${(100 * share).toFixed(1)} %`;
/** @type {Municipality['dispersionOf']} */
const poisson = () => 0;
/** @type {Municipality['dispersionOf']} */
const jumpy = () => 0.05;

/** @type {Municipality[]} */
const quiet = [
  { name: 'Poisson', dispersionOf: poisson },
  { name: 'a = 0.05', dispersionOf: jumpy },
  { name: 'a from 0 to 0.2', dispersionOf: (chance) => 0.2 * chance },
  { name: 'Poisson, each its season of ±20 %', dispersionOf: poisson, season: 0.2 },
  { name: 'a = 0.02, each its season of ±20 %', dispersionOf: () => 0.02, season: 0.2 },
];
process.stdout.write(
  `Nothing rises, ${years} years: reports that name something, names a year, years with any\n`,
);
for (const municipality of quiet) {
  const { reports, wrongReports, wrongNames, wrongYears } = simulateRising(municipality, years, 20_261_123);
  process.stdout.write(
    `  ${municipality.name}: ${percent(wrongReports / reports)}, ${(wrongNames / years).toFixed(1)}, ` +
      `${percent(wrongYears / years)}\n`,
  );
}

process.stdout.write('A subject of 60 a week rises: found, names a year that are wrong, share of names\n');
/** @type {readonly [string, Municipality['dispersionOf']][]} */
const kinds = [
  ['Poisson', poisson],
  ['a = 0.01', () => 0.01],
  ['a = 0.05', jumpy],
];
for (const multiple of [2, 1.5]) {
  for (const [name, dispersionOf] of kinds) {
    for (const times of [1, 12]) {
      const planted = { times, multiple };
      const named = simulateRising({ name, dispersionOf, planted }, years, 20_261_124);
      process.stdout.write(
        `  times ${multiple}, ${times} a year, ${name}: ${percent(named.found / named.planted)}, ` +
          `${(named.wrongNames / years).toFixed(1)}, ` +
          `${percent(named.wrongNames / Math.max(1, named.wrongNames + named.found))}\n`,
      );
    }
  }
}
