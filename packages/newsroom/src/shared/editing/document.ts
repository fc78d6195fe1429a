/** The steps to a place in a document: names of fields and numbers of items. */
export type Path = readonly (string | number)[];

/** The value at a place; undefined where there is none. */
export function valueAt(document: unknown, path: Path): unknown {
  return path.reduce<unknown>(
    (value, step) =>
      typeof value === 'object' && value !== null ? (value as Record<string, unknown>)[step] : undefined,
    document,
  );
}

/**
 * The document with another value at a place, and nothing else changed; what was not there on the way is made.
 * Undefined takes the field or the item away.
 */
export function withValue<Document>(document: Document, path: Path, value: unknown): Document {
  const [step, ...rest] = path;
  if (step === undefined) return value as Document;
  const inner =
    rest.length === 0 ? value : withValue(valueAt(document, [step]) ?? emptyFor(rest), rest, value);
  if (Array.isArray(document)) {
    const items: unknown[] = [...(document as unknown[])];
    if (inner === undefined) items.splice(Number(step), 1);
    else items[Number(step)] = inner;
    return items as Document;
  }
  const { [step]: _, ...others } = document as Record<string, unknown>;
  if (inner === undefined) return others as Document;
  return { ...(document as Record<string, unknown>), [step]: inner } as Document;
}

const emptyFor = (path: Path): unknown => (typeof path[0] === 'number' ? [] : {});

/** A place as the gateway names it (RFC 6901): `/notices/0/text/nl`. */
export const pointerOf = (path: Path): string =>
  path.map((step) => `/${String(step).replaceAll('~', '~0').replaceAll('/', '~1')}`).join('');

/** The id of the field of a place: `at-notices-0-text-nl`. */
export const fieldId = (pointer: string): string => `at${pointer.replaceAll('/', '-')}`;
