import { removePersonalData } from '../remove.js';

/** Every kind of personal data that we look for has a digit or an at sign; most texts have neither. */
const suspect = /[\d@]/;

/** Removes personal data from a text without reading the many that have no digit and no at sign. */
export function scrubText(text: string): string {
  return suspect.test(text) ? removePersonalData(text).text : text;
}

/**
 * Removes personal data from a path, one decoded segment at a time. Percent signs can hide personal data, and
 * a slash would be read as part of an e-mail address. Segments without personal data stay as they were.
 */
export function scrubPath(path: string): string {
  return suspect.test(path) ? path.split('/').map(scrubSegment).join('/') : path;
}

function scrubSegment(segment: string): string {
  const { text, removed } = removePersonalData(decode(segment));
  return removed.length > 0 ? text.replaceAll(/[/?#]/g, ' ') : segment;
}

function decode(segment: string): string {
  try {
    return decodeURIComponent(segment);
  } catch {
    return segment;
  }
}
