import type { FieldProblem } from './schema.js';

/**
 * Returns a problem for each value that came before in the list.
 * @param found the values, each with the JSON pointer of its place; undefined is skipped
 * @param write what to write instead, after the place where the value came first
 */
export function repeatedIn(
  found: readonly { path: string; text: string | undefined }[],
  write: string,
): FieldProblem[] {
  const first = new Map<string, string>();
  return found.flatMap(({ path, text }) => {
    if (text === undefined) return [];
    const before = first.get(text);
    if (before === undefined) {
      first.set(text, path);
      return [];
    }
    return [{ field: path, code: 'repeated', detail: `${text} is also at ${before}. ${write}` }];
  });
}
