import { sameContent } from '../content/index.js';
import type { Profile } from '../profile/index.js';
import { byIdentity, fieldsIn, identities, isFields, isItems, itemsIn, type Fields } from './items.js';

/**
 * Returns their profile with what I changed since `base` in it: field by field, and in the lists of which items have an
 * identity item by item. Where both changed the same field, mine is used. What I removed goes, also when they changed it.
 */
export function mergedProfile(base: Profile, mine: Profile, theirs: Profile): Profile {
  return ofFields(base, mine, theirs) as Profile;
}

function ofFields(base: Fields, mine: Fields, theirs: Fields): Fields {
  const names = new Set([...Object.keys(theirs), ...Object.keys(mine)]);
  const merged = [...names].map(
    (name) => [name, ofValues(name, base[name], mine[name], theirs[name])] as const,
  );
  return Object.fromEntries(merged.filter(([, value]) => value !== undefined));
}

function ofValues(name: string, base: unknown, mine: unknown, theirs: unknown): unknown {
  if (sameContent(base, mine)) return theirs;
  if (sameContent(base, theirs)) return mine;
  const identity = identities[name];
  const lists = [base, mine, theirs];
  if (identity !== undefined && mine !== undefined && theirs !== undefined && lists.every(isItems))
    return ofItems(itemsIn(base), itemsIn(mine), itemsIn(theirs), identity);
  if (isFields(mine) && isFields(theirs)) return ofFields(fieldsIn(base), mine, theirs);
  return mine;
}

/** The order is mine where I changed it, and theirs otherwise; what the other added follows. */
function ofItems(
  base: readonly Fields[],
  mine: readonly Fields[],
  theirs: readonly Fields[],
  identity: string,
): Fields[] {
  const [was, own, other] = [base, mine, theirs].map((items) => byIdentity(items, identity)) as [
    Map<string, Fields>,
    Map<string, Fields>,
    Map<string, Fields>,
  ];
  const stays = (key: string): boolean => (own.has(key) && other.has(key)) || !was.has(key);
  const ofBase = (items: ReadonlyMap<string, Fields>): string[] =>
    [...items.keys()].filter((key) => was.has(key));
  const inBoth = ofBase(own).filter((key) => other.has(key));
  const isMine = !sameContent(
    inBoth,
    [...was.keys()].filter((key) => inBoth.includes(key)),
  );
  const order = new Set(isMine ? [...own.keys(), ...other.keys()] : [...other.keys(), ...own.keys()]);
  return [...order].filter(stays).flatMap((key): Fields[] => {
    const [before, one, two] = [was.get(key), own.get(key), other.get(key)];
    if (one && two) return [ofFields(before ?? {}, one, two)];
    const only = one ?? two;
    return only ? [only] : [];
  });
}
