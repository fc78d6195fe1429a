import { jsonWriter } from '@plein/measurement/request.js';

/**
 * Writes lists as they are on a page where an old library gave them a `toJSON`, which makes of a list a text
 * with a list in it. On any other page it changes nothing.
 */
export function writeListsAsTheyAre(): void {
  if (!('toJSON' in Array.prototype)) return;
  jsonWriter.text = (value, fields) =>
    JSON.stringify(value, function (this: Readonly<Record<string, unknown>>, key, written: unknown) {
      if (fields && key && !Array.isArray(this) && !fields.includes(key)) return undefined;
      return Array.isArray(this[key]) ? this[key] : written;
    });
}
