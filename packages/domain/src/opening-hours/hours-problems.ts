import type { FieldProblem } from '../problem/schema.js';
import { fieldsOf, itemsOf, textOf, textsOf, type Fields } from '../problem/reading.js';
import { repeatedIn } from '../problem/repeated.js';
import { isCovered } from './covered.js';
import type { OpenPeriod } from './day-hours.js';
import { daysOfWeek } from './days.js';

const clockTime = /^([01]\d|2[0-3]):[0-5]\d$/;
const calendarDate = /^\d{4}-\d\d-\d\d$/;

/** Hours of an unchecked document: what is not a time or a date is undefined. */
interface Hours {
  path: string;
  days: readonly string[];
  opens: string | undefined;
  closes: string | undefined;
  from: string | undefined;
  through: string | undefined;
  isClosed: boolean;
}

function hoursOf({ path, fields }: { path: string; fields: Fields }): Hours {
  return {
    path,
    days: textsOf(fields['dayOfWeek'], '').map(({ text }) => text),
    opens: textOf(fields['opens'], clockTime),
    closes: textOf(fields['closes'], clockTime),
    from: textOf(fields['validFrom'], calendarDate),
    through: textOf(fields['validThrough'], calendarDate),
    isClosed: !('opens' in fields) && !('closes' in fields),
  };
}

/** Returns the contradictions in the weekly hours of a channel. */
export function weekProblems(value: unknown, path: string): FieldProblem[] {
  const items = itemsOf(value, path);
  const entries = items.map(hoursOf);
  return [
    ...items.flatMap((item) =>
      repeatedIn(textsOf(item.fields['dayOfWeek'], `${item.path}/dayOfWeek`), 'Name each day once.'),
    ),
    ...entries.flatMap((entry) => [...orderOf(entry), ...lengthOf(entry)]),
    ...entries.flatMap((entry, index) => {
      const other = entries.slice(0, index).find((before) => overlapInWeek(before, entry));
      if (!other) return [];
      return [overlapProblem(entry, 'opens', other, 'give one of them other days, or other dates')];
    }),
  ];
}

/** Returns the contradictions in a list of exceptions: of a channel, or for all channels. */
export function exceptionProblems(value: unknown, path: string): FieldProblem[] {
  const items = itemsOf(value, path);
  const entries = items.map(hoursOf);
  return [
    ...items.flatMap(({ fields, path: at }) => halfOf(fields, at)),
    ...entries.flatMap((entry) => [...orderOf(entry), ...lengthOf(entry)]),
    ...entries.flatMap((entry, index) => {
      const other = entries.slice(0, index).find((before) => exceptionsClash(before, entry));
      if (!other) return [];
      return [overlapProblem(entry, 'validFrom', other, 'leave out one of them')];
    }),
  ];
}

/** Returns the contradictions in the windows in which residents are called back. */
export function windowProblems(value: unknown, path: string, week: unknown): FieldProblem[] {
  const windows = itemsOf(value, path).map(hoursOf);
  const entries = Array.isArray(week) ? itemsOf(week, '').map(hoursOf) : undefined;
  return windows.flatMap((window, index) => {
    const { path: at, opens, closes } = window;
    if (opens === undefined || closes === undefined) return [];
    if (closes !== '00:00' && closes <= opens) {
      return [{ field: `${at}/closes`, code: 'order', detail: `Write a time after ${opens}.` }];
    }
    const same = windows.slice(0, index).find((one) => one.opens === opens && one.closes === closes);
    if (same) {
      const detail = `This window is also at ${same.path}. Leave it out.`;
      return [{ field: `${at}/opens`, code: 'repeated', detail }];
    }
    if (!entries || entries.some((entry) => spanOf(entry) === undefined)) return [];
    if (daysOfWeek.some((name) => isCovered({ opens, closes }, periodsOn(name, entries)))) return [];
    const detail = 'No day of openingHours is open in this whole window. Write a window within the hours.';
    return [{ field: `${at}/opens`, code: 'outside', detail }];
  });
}

function orderOf({ path, from, through }: Hours): FieldProblem[] {
  if (from === undefined || through === undefined || from <= through) return [];
  return [{ field: `${path}/validThrough`, code: 'order', detail: `Write ${from} or a later date.` }];
}

function lengthOf({ path, opens, closes }: Hours): FieldProblem[] {
  if (opens === undefined || opens !== closes) return [];
  const detail = 'Write a time that differs from opens. A whole day is 00:00 to 23:59.';
  return [{ field: `${path}/closes`, code: 'order', detail }];
}

function halfOf(fields: Fields, path: string): FieldProblem[] {
  const { opens, closes } = fieldsOf(fields);
  if ((opens === undefined) === (closes === undefined)) return [];
  const [missing, given] = opens === undefined ? ['opens', 'closes'] : ['closes', 'opens'];
  const detail = `Write this time too, or leave out ${given} where it is closed all day.`;
  return [{ field: `${path}/${missing}`, code: 'required', detail }];
}

function overlapProblem(entry: Hours, key: string, other: Hours, write: string): FieldProblem {
  const detail = `This holds at the same time as ${other.path}. Write hours that do not overlap, or ${write}.`;
  return { field: `${entry.path}/${key}`, code: 'overlap', detail };
}

const day = 24 * 60;
const minutesOf = (time: string): number => Number(time.slice(0, 2)) * 60 + Number(time.slice(3));

/** Start and end in minutes from midnight; undefined where the hours are not complete. */
function spanOf({ opens, closes }: Hours): readonly [start: number, end: number] | undefined {
  if (opens === undefined || closes === undefined) return undefined;
  const start = minutesOf(opens);
  const end = closes === '23:59' ? day : minutesOf(closes);
  return [start, end > start ? end : end + day];
}

function timesOverlap(one: Hours, other: Hours): boolean {
  const [a, b] = [spanOf(one), spanOf(other)];
  return a !== undefined && b !== undefined && a[0] < b[1] && b[0] < a[1];
}

/** Whether both hold on some date; dates that are not given are open at that side. */
function datesOverlap(one: Hours, other: Hours): boolean {
  const before = ({ through }: Hours, { from }: Hours): boolean =>
    through !== undefined && from !== undefined && through < from;
  return !before(one, other) && !before(other, one);
}

function overlapInWeek(one: Hours, other: Hours): boolean {
  return (
    one.days.some((name) => other.days.includes(name)) && datesOverlap(one, other) && timesOverlap(one, other)
  );
}

/**
 * Whether two exceptions contradict each other. Of two exceptions for a day the shorter one applies, so only
 * those of the same length can.
 */
function exceptionsClash(one: Hours, other: Hours): boolean {
  if (daysIn(one) === undefined || daysIn(one) !== daysIn(other) || !datesOverlap(one, other)) return false;
  if (one.isClosed && other.isClosed) return one.from === other.from;
  return one.isClosed || other.isClosed || timesOverlap(one, other);
}

function daysIn({ from, through }: Hours): number | undefined {
  return from === undefined || through === undefined ? undefined : +new Date(through) - +new Date(from);
}

/** The hours of a day of the week, on whatever date, in order. */
function periodsOn(name: string, entries: readonly Hours[]): OpenPeriod[] {
  return entries
    .filter(({ days }) => days.includes(name))
    .flatMap(({ opens, closes }) => (opens === undefined || closes === undefined ? [] : { opens, closes }))
    .sort((one, other) => (one.opens < other.opens ? -1 : 1));
}
