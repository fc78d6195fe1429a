import { css } from 'lit';

/** Tables: hairlines between rows, aligned numbers, and scrolling in a narrow space, with whole words. */
export const tableStyles = css`
  .scroll {
    overflow-x: auto;
    overflow-wrap: break-word;
  }
  .scroll:focus-visible {
    outline-offset: calc(-1 * var(--_focus-width));
    box-shadow: inset 0 0 0 calc(2 * var(--_focus-width)) var(--_focus-inner);
  }
  table {
    inline-size: 100%;
    border-collapse: collapse;
    font-variant-numeric: tabular-nums;
  }
  caption,
  th,
  td {
    padding-block: var(--_8);
    padding-inline: 0 var(--_16);
    text-align: start;
    vertical-align: top;
  }
  caption {
    padding-block-start: 0;
    font-weight: 600;
  }
  thead th {
    color: var(--_ink-quiet);
    font-size: var(--_small);
  }
  th,
  td {
    border-block-end: 1px solid var(--_line);
  }
  tbody th {
    font-weight: 400;
  }
  .number {
    padding-inline: var(--_16) 0;
    text-align: end;
    white-space: nowrap;
  }
`;
