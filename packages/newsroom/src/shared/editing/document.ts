/** Path to a value in a document: names of fields and indexes of items. */
export type Path = readonly (string | number)[];

/** The value at a path; undefined if there is none. */
export function valueAt(document: unknown, path: Path): unknown {
  return path.reduce<unknown>(
    (value, step) =>
      typeof value === 'object' && value !== null ? (value as Record<string, unknown>)[step] : undefined,
    document,
  );
}

/**
 * Returns the document with another value at a path, and no other change. Missing objects and lists on the
 * path are created. Undefined removes the field or the item.
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

/** A path as a JSON pointer, which the gateway uses (RFC 6901): `/notices/0/text/nl`. */
export const pointerOf = (path: Path): string =>
  path.map((step) => `/${String(step).replaceAll('~', '~0').replaceAll('/', '~1')}`).join('');

/** Id of the field for a pointer: `at-notices-0-text-nl`. */
export const fieldId = (pointer: string): string => `at${pointer.replaceAll('/', '-')}`;
