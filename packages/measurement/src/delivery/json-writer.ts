/**
 * What writes the JSON of events, requests and drafts. It stands apart so that a page on which an old library
 * changed how lists are written can get another writer, without weight for all others.
 */
export const jsonWriter: {
  /** Writes a value as JSON; with `fields`, only these keys at every depth. */
  text: (value: unknown, fields?: string[]) => string;
} = { text: JSON.stringify };
