import { scrubPath } from '@plein/domain/privacy/paths.js';

const removed = /\bverwijderd\]/;
const uuid = /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/i;
/** A year and a number, as a case has, or more. */
const mostDigits = 7;

/**
 * Whether a page may be one for everybody. A page with personal data, with what was removed of it, or with a number or an
 * id in it may belong to one person, and goes nowhere.
 */
export function isPageOfMany(page: string): boolean {
  const path = decoded(page);
  if (removed.test(path) || uuid.test(path) || path.includes('@')) return false;
  if (path.split('/').some((segment) => segment.replaceAll(/\P{Nd}/gu, '').length > mostDigits)) return false;
  return scrubPath(page) === page;
}

function decoded(page: string): string {
  try {
    return decodeURIComponent(page);
  } catch {
    return page;
  }
}
