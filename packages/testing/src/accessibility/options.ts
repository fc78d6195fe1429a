export type EngineName = 'chromium' | 'firefox' | 'webkit';

/** Colours of the page: light, dark, or forced by the user. */
export type Scheme = 'light' | 'dark' | 'forced';

/** Options of a run of the accessibility checks. */
export interface MatrixOptions {
  readonly engine: EngineName;
  readonly schemes: readonly Scheme[];
  readonly languages: readonly string[];
  /** The fonts in which an example is shown after one another, each as a style sheet names it. */
  readonly families?: readonly string[];
  /** Only one in so many examples. */
  readonly share?: number;
  /** Only elements whose tag contains this. */
  readonly element?: string;
  /** Only examples with this name. */
  readonly example?: string;
  /** Whether accessibility trees are written instead of compared. */
  readonly write?: boolean;
}
