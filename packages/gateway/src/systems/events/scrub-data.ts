import { scrubPath, scrubText } from '@plein/domain/privacy/paths.js';

type Data = Readonly<Record<string, unknown>>;

/** The schema has already checked that this field is a moment. */
const moment = 'occurredAt';

/** Fields in which percent signs can hide personal data. */
const paths: ReadonlySet<string> = new Set(['page', 'task']);

/**
 * Removes personal data from every text in the data of an event, at any depth. It returns the same object
 * where it found nothing.
 */
export function scrubData(data: Data): Data {
  let result = data;
  for (const [key, value] of Object.entries(data)) {
    if (key === moment) continue;
    const clean = paths.has(key) && typeof value === 'string' ? scrubPath(value) : scrub(value);
    if (clean !== value) result = { ...result, [key]: clean };
  }
  return result;
}

function scrub(value: unknown): unknown {
  if (typeof value === 'string') return scrubText(value);
  if (Array.isArray(value)) {
    const clean = value.map(scrub);
    return clean.every((item, index) => item === value[index]) ? value : clean;
  }
  if (typeof value === 'object' && value !== null) return scrubData(value as Data);
  return value;
}
