import { removePersonalData } from '@plein/domain/privacy.js';

type Data = Readonly<Record<string, unknown>>;

/** Every kind of personal data that is looked for has a digit or an at sign in it, and most texts have neither. */
const suspect = /[\d@]/;

/** Held to be a moment by the schema already. */
const moment = 'occurredAt';

/**
 * Takes personal data out of every text in the data of an event, however deep. Where nothing was found it is the
 * same object that comes back.
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
 * A path hides personal data behind percent signs, and a slash would pass for a part of an address, so it is
 * read part by part, decoded. Only a part in which something was found comes back in another form.
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
