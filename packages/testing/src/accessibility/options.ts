export type EngineName = 'chromium' | 'firefox' | 'webkit';

/** What colours the page and its reader ask for. */
export type Scheme = 'light' | 'dark' | 'forced';

/** What a run of the matrix looks at. */
export interface MatrixOptions {
  readonly engine: EngineName;
  readonly schemes: readonly Scheme[];
  readonly languages: readonly string[];
  /** Only the elements whose tag has this in it. */
  readonly element?: string;
  /** Only the examples with this name. */
  readonly example?: string;
  /** Whether trees are written anew instead of compared. */
  readonly write?: boolean;
}
