import { sameContent } from '../content/index.js';
import type { Profile } from '../profile/index.js';
import { byIdentity, fieldsIn, identities, isFields, isItems, itemsIn, type Fields } from './items.js';
import type { ProfileDifference } from './schema.js';

type Item = ProfileDifference['items'][number];

/**
 * Returns in what two profiles differ, field by field, in the order of the document. An item of a list is followed by
 * its id, wherever it stands; a list of which only the order changed is `moved`. Other lists, such as the opening
 * hours of a channel, are one value.
 */
export function profileDifferences(before: Profile, after: Profile): ProfileDifference[] {
  return ofFields(fieldsIn(before), fieldsIn(after), { path: [], items: [] });
}

interface Place {
  readonly path: readonly string[];
  readonly items: readonly Item[];
}

function ofFields(before: Fields, after: Fields, place: Place): ProfileDifference[] {
  const names = new Set([...Object.keys(before), ...Object.keys(after)]);
  return [...names].flatMap((name) =>
    ofValues(before[name], after[name], { ...place, path: [...place.path, name] }),
  );
}

function ofValues(before: unknown, after: unknown, place: Place): ProfileDifference[] {
  if (sameContent(before, after)) return [];
  const identity = identities[place.path.at(-1) ?? ''];
  if (identity !== undefined && [before, after].every(isItems))
    return ofItems(itemsIn(before), itemsIn(after), identity, place);
  const areFields = [before, after].every((value) => value === undefined || isFields(value));
  if (areFields) return ofFields(fieldsIn(before), fieldsIn(after), place);
  return [
    {
      ...written('changed', place),
      ...(before !== undefined && { before }),
      ...(after !== undefined && { after }),
    },
  ];
}

function ofItems(
  before: readonly Fields[],
  after: readonly Fields[],
  identity: string,
  place: Place,
): ProfileDifference[] {
  const [had, has] = [byIdentity(before, identity), byIdentity(after, identity)];
  const at = (item: Fields): Place => ({ ...place, items: [...place.items, nameOf(item)] });
  const differences = [...new Set([...had.keys(), ...has.keys()])].flatMap((key) => {
    const [one, other] = [had.get(key), has.get(key)];
    if (one && other) return ofFields(one, other, at(other));
    if (one) return [written('removed', at(one))];
    return other ? [written('added', at(other))] : [];
  });
  const both = (from: ReadonlyMap<string, Fields>, into: ReadonlyMap<string, Fields>): string[] =>
    [...from.keys()].filter((key) => into.has(key));
  const isMoved = !sameContent(both(had, has), both(has, had));
  return isMoved ? [...differences, written('moved', place)] : differences;
}

function nameOf({ name, text, validFrom }: Fields): Item {
  const said = isFields(name) ? name : text;
  return {
    ...(isFields(said) && { name: said as Record<string, string> }),
    ...(typeof validFrom === 'string' && { day: validFrom }),
  };
}

const written = (kind: ProfileDifference['kind'], { path, items }: Place): ProfileDifference => ({
  kind,
  path: [...path],
  items: [...items],
});
