import { css } from 'lit';

/** Numbers below one another: each digit is as wide as the others. */
export const numbersStyles = css`
  .numbers {
    font-variant-numeric: tabular-nums;
  }
`;
