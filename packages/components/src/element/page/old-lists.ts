import { jsonWriter } from '@plein/measurement/request.js';

/**
 * Writes lists as they are on a page where an old library gave them a `toJSON`, which makes of a list a text
 * with a list in it. The library may come later than the elements, so each text is written by what is there then.
 */
export function writeListsAsTheyAre(): void {
  jsonWriter.text = (value, fields) =>
    'toJSON' in Array.prototype ? withoutLibrary(value, fields) : JSON.stringify(value, fields);
}

const withoutLibrary = (value: unknown, fields?: string[]): string =>
  JSON.stringify(value, function (this: Readonly<Record<string, unknown>>, key, written: unknown) {
    if (fields && key && !Array.isArray(this) && !fields.includes(key)) return undefined;
    return Array.isArray(this[key]) ? this[key] : written;
  });
