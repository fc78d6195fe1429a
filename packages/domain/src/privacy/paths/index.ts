import { removePersonalData } from '../remove.js';

/**
 * Every kind of personal data that we look for has a digit or an at sign, in any script, or behind a percent sign; most
 * texts are plain letters without one.
 */
const suspect = /[\d@%]|[^ -~]/;

/** Removes personal data from a text without reading the many that can have none. */
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
