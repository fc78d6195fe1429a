export interface MatrixTerms {
  readonly hint: string;
  readonly tooFew: (least: number) => string;
}

export const matrixInDutch: MatrixTerms = {
  hint: 'Geef bij elke regel uw mening. U mag een regel overslaan.',
  tooFew: (least) =>
    least === 1
      ? 'Geef eerst bij een regel uw mening.'
      : `Geef bij minstens ${String(least)} regels uw mening.`,
};
