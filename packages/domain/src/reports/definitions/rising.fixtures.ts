import { seededChance, type Chance } from '../chance.fixtures.js';
import { roundingFor } from '../safe-counts.js';
import {
  adjustForMany,
  fewestTested,
  mostProbable,
  risingProbabilities,
  type WeeklyCounts,
} from './rising-statistics.js';

/** Contacts of a municipality, week after week, in which nothing rises but what is planted. */
export interface Municipality {
  name: string;
  /** The dispersion of a subject, from a number from 0 up to 1; see `risingProbabilities`. */
  dispersionOf: (chance: number) => number;
  /** How far the mean of a subject moves up and down in a year, as a share of it; each subject has its own peak. */
  season?: number;
  /** How many subjects of 60 a week are multiplied in one week of the year, and by what. */
  planted?: { times: number; multiple: number };
}

/** What the report named in simulated years, a report each week. */
export interface Named {
  years: number;
  reports: number;
  /** Reports that named something wrongly. */
  wrongReports: number;
  wrongNames: number;
  /** Years in which something was named wrongly. */
  wrongYears: number;
  planted: number;
  found: number;
}

const subjects = 40;
const earlierWeeks = 12;
const weeksInYear = 52;

/** Simulates years of weekly reports, rounded as the reports round. The same seed gives the same years. */
export function simulateRising(municipality: Municipality, years: number, seed: number): Named {
  const chance = seededChance(seed);
  const named = { years, reports: 0, wrongReports: 0, wrongNames: 0, wrongYears: 0, planted: 0, found: 0 };
  for (let year = 0; year < years; year++) {
    const risingIn = Array.from(
      { length: municipality.planted?.times ?? 0 },
      () => earlierWeeks + Math.floor(weeksInYear * chance.number()),
    );
    const weeks = Array.from({ length: subjects }, (_, subject) =>
      weeklyCounts(municipality, chance, risingIn[subject]),
    );
    const wrongBefore = named.wrongNames;
    for (let last = earlierWeeks; last < earlierWeeks + weeksInYear; last++) {
      const names = namesIn(weeks, last);
      const found = names.filter((subject) => risingIn[subject] === last).length;
      const wrong = names.length - found;
      named.reports += 1;
      named.planted += risingIn.filter((week) => week === last).length;
      named.found += found;
      named.wrongNames += wrong;
      named.wrongReports += wrong > 0 ? 1 : 0;
    }
    named.wrongYears += named.wrongNames > wrongBefore ? 1 : 0;
  }
  return named;
}

function weeklyCounts(
  { dispersionOf, season = 0, planted }: Municipality,
  chance: Chance,
  rising: number | undefined,
): number[] {
  const mean = rising !== undefined ? 60 : Math.exp(1 + 4 * chance.number());
  const dispersion = dispersionOf(chance.number());
  const peak = weeksInYear * chance.number();
  const { to } = roundingFor(1);
  let running = Math.floor(to * chance.number());
  return Array.from({ length: earlierWeeks + weeksInYear }, (_, week) => {
    const seasonal = mean * (1 + season * Math.cos((2 * Math.PI * (week - peak)) / weeksInYear));
    const expected = seasonal * (rising === week ? (planted?.multiple ?? 1) : 1);
    const before = running - (running % to);
    running += chance.negativeBinomial(expected, dispersion);
    return running - (running % to) - before;
  });
}

/** Returns the subjects that the report of a week names. */
function namesIn(weeks: readonly (readonly number[])[], last: number): number[] {
  const tested = weeks
    .map((counts, subject): WeeklyCounts & { subject: number } => ({
      subject,
      earlier: counts.slice(last - earlierWeeks, last),
      last: counts[last] ?? 0,
    }))
    .filter(({ earlier, last: count }) => earlier.reduce((sum, one) => sum + one, count) >= fewestTested);
  const adjusted = adjustForMany(risingProbabilities(tested, roundingFor(1).to));
  return tested.flatMap(({ subject }, index) => ((adjusted[index] ?? 1) <= mostProbable ? [subject] : []));
}
