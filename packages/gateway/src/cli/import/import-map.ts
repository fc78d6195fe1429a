import { eventContextSchema, eventDetailSchemas } from '@plein/domain/vocabulary/schema.js';
import type { EventName } from '@plein/domain/vocabulary.js';
import { Type, type Static, type TSchema } from '@sinclair/typebox';
import { validator } from '../../http/validation.js';
import { StartError } from '../../core/start-error.js';

const closed = { additionalProperties: false } as const;
const fixed = Type.Union([Type.String(), Type.Number(), Type.Boolean()]);

/** The source of the value of one field: a column, or one value for all rows. */
const fieldSchema = Type.Union([
  Type.Object({ value: fixed }, closed),
  Type.Object(
    {
      column: Type.String({ minLength: 1 }),
      time: Type.Optional(
        Type.String({ minLength: 1, description: 'Column with the time of day, beside one with the date.' }),
      ),
      values: Type.Optional(
        Type.Record(Type.String(), fixed, {
          description: 'The value of the field for each value of the column.',
        }),
      ),
      default: Type.Optional(
        Type.Union([fixed, Type.Null()], {
          description: 'For a cell that is empty, or not in `values`; null leaves the field out.',
        }),
      ),
      multiply: Type.Optional(Type.Number({ description: 'Factor: 60 for minutes to seconds.' })),
    },
    closed,
  ),
]);

/** How the columns of a file become fields of an event. */
export const importMapSchema = Type.Object(
  {
    source: Type.String({ minLength: 1, maxLength: 200 }),
    event: Type.String({ description: 'Name of the event of the vocabulary for every row.' }),
    delimiter: Type.Optional(Type.String({ minLength: 1, maxLength: 1 })),
    encoding: Type.Optional(
      Type.Union([Type.Literal('utf-8'), Type.Literal('windows-1252')], {
        description: 'Default: found in the file.',
      }),
    ),
    id: Type.Optional(
      Type.Array(Type.String(), {
        minItems: 1,
        description: 'Columns that together identify a row. Default: all columns.',
      }),
    ),
    fields: Type.Record(Type.String(), fieldSchema),
  },
  closed,
);
export type ImportField = Static<typeof fieldSchema>;

export interface ImportMap extends Static<typeof importMapSchema> {
  event: EventName;
}

/** The type to which the text of a field is converted. */
export type FieldKind = 'text' | 'number' | 'boolean' | 'moment';

const check = validator(importMapSchema);

/**
 * Reads an import map from its JSON text.
 * @throws StartError that names what is wrong with the map
 */
export function readImportMap(text: string): ImportMap {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    throw new StartError('The map is not JSON.');
  }
  if (!check.check(value)) {
    const [first] = check.problems(value);
    throw new StartError(`The map is wrong at ${first?.field || 'its top'}: ${first?.detail ?? ''}`);
  }
  const map = value as ImportMap;
  if (!Object.hasOwn(eventDetailSchemas, map.event)) {
    throw new StartError(`The vocabulary has no event "${map.event}". See docs/vocabulary.`);
  }
  const unknown = Object.keys(map.fields).find((field) => fieldKind(map.event, field) === undefined);
  if (unknown !== undefined) {
    throw new StartError(`The event ${map.event} has no field "${unknown}". See docs/vocabulary.`);
  }
  if (!map.fields['occurredAt'])
    throw new StartError('The map needs a field "occurredAt": when it happened.');
  return map;
}

/** Returns the names of the columns that a map reads. */
export function columnsOf({ fields, id = [] }: Pick<ImportMap, 'fields' | 'id'>): readonly string[] {
  const read = Object.values(fields).flatMap((field) =>
    'column' in field ? [field.column, ...(field.time === undefined ? [] : [field.time])] : [],
  );
  return [...new Set([...read, ...id])];
}

/** Returns the kind of a field of an event, or undefined where the event has no such field. */
export function fieldKind(event: EventName, field: string): FieldKind | undefined {
  const properties = { ...eventContextSchema.properties, ...eventDetailSchemas[event].properties };
  if (!Object.hasOwn(properties, field)) return undefined;
  const schema = (properties as Record<string, TSchema>)[field];
  if (schema?.['format'] === 'date-time') return 'moment';
  if (schema?.['type'] === 'integer' || schema?.['type'] === 'number') return 'number';
  return schema?.['type'] === 'boolean' ? 'boolean' : 'text';
}
