/** Reading of a document that has not been checked. What has another type is read as absent. */

export type Fields = Readonly<Record<string, unknown>>;

/** Returns the value as an object; without fields where it is none. */
export function fieldsOf(value: unknown): Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Fields) : {};
}

/** Returns the items of a list, each with its JSON pointer and its fields. */
export function itemsOf(value: unknown, path: string): { path: string; fields: Fields }[] {
  const items: unknown[] = Array.isArray(value) ? value : [];
  return items.map((item, index) => ({ path: `${path}/${String(index)}`, fields: fieldsOf(item) }));
}

/** Returns the text, where it has the notation. */
export function textOf(value: unknown, notation = /^/): string | undefined {
  return typeof value === 'string' && notation.test(value) ? value : undefined;
}

/** Returns the texts of a list, each with its JSON pointer. */
export function textsOf(value: unknown, path: string): { path: string; text: string }[] {
  const items: unknown[] = Array.isArray(value) ? value : [];
  return items.flatMap((text, index) =>
    typeof text === 'string' ? [{ path: `${path}/${String(index)}`, text }] : [],
  );
}
