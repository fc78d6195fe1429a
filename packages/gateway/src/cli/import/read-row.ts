import { eventType } from '@plein/domain/vocabulary.js';
import { scales } from '@plein/domain/feedback.js';
import { fieldKind, type FieldKind, type ImportField, type ImportMap } from './import-map.js';
import { plainCell, sameText } from './same-text.js';
import { readBoolean, readMoment, readNumber } from './values.js';

/** A fault in one cell of a row. */
export interface RowProblem {
  field: string;
  detail: string;
}

export type Row = Readonly<Record<string, string>>;
type Value = string | number | boolean;

const expected: Readonly<Record<FieldKind, string>> = {
  text: 'text',
  number: 'a number, like 3,5',
  boolean: 'ja or nee',
  moment: 'a moment, like 23-11-2026 14:05',
};

/** Default values for fields that every event has and few files have. */
const defaults = { language: 'nl', component: 'import', componentVersion: '1' };

/** Makes the data of an event from a row, or returns what is wrong with its cells. */
export function readData(
  map: ImportMap,
  row: Row,
): { status: 'ok'; data: Record<string, Value> } | { status: 'invalid'; problems: RowProblem[] } {
  const data: Record<string, Value> = { ...defaults };
  const problems: RowProblem[] = [];
  for (const [name, field] of Object.entries(map.fields)) {
    const read = readField(field, fieldKind(map.event, name) ?? 'text', row);
    if (typeof read === 'object') problems.push({ field: `${name}${columnOf(field)}`, detail: read.detail });
    else if (read !== undefined) data[name] = read;
  }
  const scale = scales[data['scale'] as keyof typeof scales] as { direction?: string } | undefined;
  if (scale?.direction !== undefined && data['direction'] === undefined) data['direction'] = scale.direction;
  return problems.length > 0 ? { status: 'invalid', problems } : { status: 'ok', data };
}

/** Returns the CloudEvent of a row. */
export function eventOf(map: ImportMap, id: string, data: Record<string, Value>, time: string): object {
  return {
    specversion: '1.0',
    id,
    source: map.source,
    type: eventType(map.event),
    time,
    datacontenttype: 'application/json',
    data,
  };
}

/** Returns the column of a field, ` (column Datum)`, so that the operator finds the cell in the file. */
export function columnOf(field: ImportField | undefined): string {
  return field && 'column' in field ? ` (column ${field.column})` : '';
}

function readField(field: ImportField, kind: FieldKind, row: Row): Value | undefined | { detail: string } {
  if ('value' in field) return field.value;
  const cell = cellOf(row, field.column);
  if (field.values) {
    const known = Object.keys(field.values).find((one) => sameText(one) === sameText(cell));
    if (known !== undefined) return field.values[known];
    if (field.default !== undefined) return field.default ?? undefined;
    if (cell === '') return undefined;
    return { detail: `"${shorten(cell)}" is not in the values of the map.` };
  }
  if (cell === '') return field.default ?? undefined;
  const text = field.time === undefined ? cell : dayAndTime(cell, cellOf(row, field.time));
  const read = readers[kind](text);
  if (read === undefined) return { detail: `"${shorten(text)}" is not ${expected[kind]}.` };
  return typeof read === 'number' && field.multiply !== undefined ? Math.round(read * field.multiply) : read;
}

const readers: Readonly<Record<FieldKind, (text: string) => Value | undefined>> = {
  text: (text) => text,
  number: readNumber,
  boolean: readBoolean,
  moment: readMoment,
};

/** A spreadsheet is told that a cell is text by a formula around it, `="23-11-2026"`, or by an apostrophe before it. */
function cellOf(row: Row, column: string): string {
  if (!Object.hasOwn(row, column)) return '';
  return plainCell(row[column] ?? '').replace(/^="(.*)"$|^'(?=\d)/, '$1');
}

/**
 * Joins a day and a time of two cells. A spreadsheet that stores both in each cell gives the day a midnight,
 * and the time the first day that it knows.
 */
function dayAndTime(day: string, time: string): string {
  const onlyDay = day.replace(/[T ]0{1,2}[:.]00(?:[:.]00)?$/, '');
  const onlyTime = time.replace(/^(?:30-12-1899|1899-12-30|0?0-0?1-1900)[T ]/, '');
  return plainCell(`${onlyDay} ${onlyTime}`);
}

/** A cell may hold a text that a resident wrote, so a list of bad rows shows its beginning only. */
function shorten(text: string): string {
  return text.length > 40 ? `${text.slice(0, 40)}…` : text;
}
