import { createHash } from 'node:crypto';
import type { ImportMap } from './import-map.js';
import type { Row } from './read-row.js';

/**
 * Gives every row an id that always comes out the same, so that a file can be imported again, or overlap with
 * another, without an event counting twice: a UUID of version 8, of the source and the columns that the map
 * names as `id`. Without those it is the whole row, and of equal rows in one file the first, the second, and
 * so on.
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
