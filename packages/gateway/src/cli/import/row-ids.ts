import { createHash } from 'node:crypto';
import type { ImportMap } from './import-map.js';
import type { Row } from './read-row.js';

/**
 * Returns a function that gives each row the same id at every import. A file can then be imported again, or
 * overlap with another, without counting an event twice. The id is a UUID of version 8, made from the source,
 * the event and the columns that the map names as `id`. Without those columns it is made from the whole row,
 * and equal rows in one file are numbered.
 */
export function rowIds({
  source,
  event,
  id,
}: Pick<ImportMap, 'source' | 'event' | 'id'>): (row: Row) => string {
  const seen = new Map<string, number>();
  return (row) => {
    if (id) return uuid([source, event, ...id.map((column) => row[column] ?? '')]);
    const key = uuid([source, event, ...Object.values(row)]);
    const before = seen.get(key) ?? 0;
    seen.set(key, before + 1);
    return before === 0 ? key : uuid([key, String(before)]);
  };
}

function uuid(parts: readonly string[]): string {
  const hash = createHash('sha256').update(JSON.stringify(parts)).digest('hex');
  const variant = '89ab'.charAt(Number.parseInt(hash.charAt(16), 16) & 3);
  return `${hash.slice(0, 8)}-${hash.slice(8, 12)}-8${hash.slice(13, 16)}-${variant}${hash.slice(17, 20)}-${hash.slice(20, 32)}`;
}
