import { messageKinds } from './codes.js';
import type { Marking, Marks } from './schema.js';

/**
 * Joins what somebody changes with what a colleague changed since: each kind and each name by itself.
 * @param current the marks as they are now
 * @param seen the marks as the sender saw them
 * @param wanted the marks that the sender wants
 * @returns the marks of both; undefined where both gave the same name another value
 */
export function mergeMarking(current: Marks, seen: Marks, wanted: Marking): Marking | undefined {
  const neighbourhood = mergeName(current.neighbourhood, seen.neighbourhood, wanted.neighbourhood);
  const issue = mergeName(current.issue, seen.issue, wanted.issue);
  if (neighbourhood === undefined || issue === undefined) return undefined;
  const kinds = messageKinds.filter((kind) => {
    const isChanged = wanted.kinds.includes(kind) !== seen.kinds.includes(kind);
    return (isChanged ? wanted : current).kinds.includes(kind);
  });
  return { kinds, neighbourhood, issue };
}

function mergeName(
  current: string | null = null,
  seen: string | null = null,
  wanted: string | null,
): string | null | undefined {
  if (wanted === seen) return current;
  return current === seen || current === wanted ? wanted : undefined;
}
