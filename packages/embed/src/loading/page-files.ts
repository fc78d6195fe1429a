/** The hashed files that a page fetches, by the element that needs them, relative to the script. */
export interface PageFiles {
  /** By tag. */
  readonly elements: Readonly<Record<string, readonly string[] | undefined>>;
  /** By language: the terms of the elements, other than Dutch. */
  readonly terms: Readonly<Record<string, readonly string[]>>;
  /** By the kind of a poll that has files of its own. */
  readonly kinds: Readonly<Record<string, readonly string[] | undefined>>;
}

/** The build replaces this by its own files. Without a build each file is fetched when another asks for it. */
export const pageFiles: PageFiles = { elements: {}, terms: {}, kinds: {} };
