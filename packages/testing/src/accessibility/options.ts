export type EngineName = 'chromium' | 'firefox' | 'webkit';

/** What colours the page and its reader ask for. */
export type Scheme = 'light' | 'dark' | 'forced';

/** What a run of the matrix looks at. */
export interface MatrixOptions {
  readonly engine: EngineName;
  readonly schemes: readonly Scheme[];
  readonly languages: readonly string[];
  /** The fonts in which an example is shown after one another, each as a style sheet names it. */
  readonly families?: readonly string[];
  /** Only one in so many examples. */
  readonly share?: number;
  /** Only the elements whose tag has this in it. */
  readonly element?: string;
  /** Only the examples with this name. */
  readonly example?: string;
  /** Whether trees are written anew instead of compared. */
  readonly write?: boolean;
}
