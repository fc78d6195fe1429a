import type { Problem } from '@plein/domain/problem.js';

/**
 * What a page of the gateway adds to the one element on it, so that its forms work before any script: where
 * they post to, what was sent with them and what came of it. Read once, at the first render.
 */
export interface PageState {
  /** Address that the forms of this page post to. */
  readonly action: string;
  /** View of the element that the page shows, by the element's own name for it, such as `callback`. */
  readonly view?: string;
  /** Addresses of the pages that buttons lead to without script, by the element's own names. */
  readonly links?: Readonly<Record<string, string>>;
  /** Hidden fields of a form, such as the id that makes sending it twice harmless. */
  readonly hidden?: Readonly<Record<string, string>>;
  /** Values that were typed or chosen, by name of the field. */
  readonly values?: Readonly<Record<string, readonly string[]>>;
  /** Errors in those values, in the codes of the domain. */
  readonly errors?: readonly { readonly field: string; readonly code: string }[];
  /** The gateway's answer, such as a receipt, a case or a vote. */
  readonly answer?: unknown;
  /** Why the gateway did not take it. */
  readonly problem?: Problem;
  /** Whether another system may have stored this page, so that an element asks again for what it was rendered from. */
  readonly isStored?: boolean;
}

/** What the server leaves in a page for the script that hydrates it. */
export interface ServerState {
  /** ISO 8601 instant of the server's render. The script first renders for that instant. */
  readonly now: string;
  readonly gateway: string;
  readonly channel: string;
  /** Answers of the gateway that the elements were rendered from, by URL. */
  readonly answers: Readonly<Record<string, unknown>>;
  readonly page?: PageState;
}

/** Id of the JSON script in which the server leaves the state of a whole page. */
export const serverStateId = 'plein-server-state';

/**
 * Attribute of each JSON script with such a state: of the one of a page, and of one inside an element, which holds the
 * state of that element alone, for a page that another system makes.
 */
export const stateAttribute = 'data-plein-state';
