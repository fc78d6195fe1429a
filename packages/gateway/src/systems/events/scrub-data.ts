import { removePersonalData } from '@plein/domain/privacy.js';

type Data = Readonly<Record<string, unknown>>;

/** Every kind of personal data that we look for has a digit or an at sign; most texts have neither. */
const suspect = /[\d@]/;

/** The schema has already checked that this field is a moment. */
const moment = 'occurredAt';

/**
 * Removes personal data from every text in the data of an event, at any depth. It returns the same object
 * where it found nothing.
 */
export function scrubData(data: Data): Data {
  let result = data;
  for (const [key, value] of Object.entries(data)) {
    if (key === moment) continue;
    const clean = key === 'page' && typeof value === 'string' ? scrubPath(value) : scrub(value);
    if (clean !== value) result = { ...result, [key]: clean };
  }
  return result;
}

function scrub(value: unknown): unknown {
  if (typeof value === 'string') return suspect.test(value) ? removePersonalData(value).text : value;
  if (Array.isArray(value)) {
    const clean = value.map(scrub);
    return clean.every((item, index) => item === value[index]) ? value : clean;
  }
  if (typeof value === 'object' && value !== null) return scrubData(value as Data);
  return value;
}

/**
 * Removes personal data from a path, one decoded segment at a time. Percent signs can hide personal data, and
 * a slash would be read as part of an e-mail address. Segments without personal data stay as they were.
 */
function scrubPath(path: string): string {
  return suspect.test(path) ? path.split('/').map(scrubPart).join('/') : path;
}

function scrubPart(part: string): string {
  const { text, removed } = removePersonalData(decode(part));
  return removed.length > 0 ? text.replaceAll(/[/?#]/g, ' ') : part;
}

function decode(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}
