export interface ScaleTerms {
  readonly hint: string;
  /** The mean point of all votes. `mean` has its decimals written out. */
  readonly mean: (mean: string, of: string) => string;
}

export const scaleInDutch: ScaleTerms = {
  hint: 'Kies een getal.',
  mean: (mean, of) => `Gemiddeld: ${mean} (1 tot en met ${of}).`,
};
