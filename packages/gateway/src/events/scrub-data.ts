import { removePersonalData } from '@plein/domain/privacy.js';

/** Takes personal data out of every text in the data of an event, however deep. */
export function scrubData(data: object): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(data).map(([key, value]) => [
      key,
      key === 'page' && typeof value === 'string' ? scrubPath(value) : scrub(value),
    ]),
  );
}

function scrub(value: unknown): unknown {
  if (typeof value === 'string') return removePersonalData(value).text;
  if (Array.isArray(value)) return value.map(scrub);
  if (typeof value === 'object' && value !== null) return scrubData(value);
  return value;
}

/**
 * A path hides personal data behind percent signs, and a slash would pass for a part of an address, so it is
 * read part by part, decoded. Only a part in which something was found comes back in another form.
 */
function scrubPath(path: string): string {
  return path.split('/').map(scrubPart).join('/');
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
