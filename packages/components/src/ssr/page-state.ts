import type { Problem } from '@plein/domain/problem.js';

/**
 * What a page of the gateway adds to the one element on it, so that its forms work before any script: where
 * they post to, what was sent with them and what came of it. Read once, at the first drawing.
 */
export interface PageState {
  /** Where the forms of this page post to. */
  readonly action: string;
  /** The part of the element that the page is at: an element's own word, such as `callback`. */
  readonly view?: string;
  /** Pages that a button leads to where there is no script, by the element's own words. */
  readonly links?: Readonly<Record<string, string>>;
  /** What goes along with a form unseen, such as the id that makes sending it twice harmless. */
  readonly hidden?: Readonly<Record<string, string>>;
  /** What was typed or chosen, by name of the field. */
  readonly values?: Readonly<Record<string, readonly string[]>>;
  /** What is wrong with it, in the codes of the domain. */
  readonly errors?: readonly { readonly field: string; readonly code: string }[];
  /** What came of it: a receipt, a case, a vote. */
  readonly answer?: unknown;
  /** Why the gateway did not take it. */
  readonly problem?: Problem;
}

/** What the server leaves in a page for the script that takes over. */
export interface ServerState {
  /** ISO 8601 instant at which the page was drawn: the script draws it for that instant first. */
  readonly now: string;
  readonly gateway: string;
  readonly channel: string;
  /** Answers of the gateway that the elements were drawn from, by URL. */
  readonly answers: Readonly<Record<string, unknown>>;
  readonly page?: PageState;
}

/** Id of the JSON script in which the server leaves its state. */
export const serverStateId = 'plein-server-state';
