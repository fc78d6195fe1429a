import { css } from 'lit';

/**
 * Styles that the pages of the newsroom share. A page has `h1`, `.top` (heading with tools beside it),
 * `.toolbar` (fields in a row), `.columns` of `.card`s that leave no holes, `.form` (one column of fields), `.scroll` around a
 * table, `.number` cells, `.now` (what needs a person now, the one accent), and `.no-print`.
 */
export const pageStyles = css`
  h1 {
    margin: 0;
    font-size: clamp(1.25rem, 1rem + 1vw, 1.75rem);
    line-height: 1.25;
    text-wrap: balance;
  }
  h2 {
    font-size: 1.0625rem;
  }
  h3 {
    font-size: 1rem;
  }
  .page {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 16px;
    max-inline-size: 100rem;
  }
  .top {
    display: flex;
    flex-wrap: wrap;
    align-items: last baseline;
    justify-content: space-between;
    gap: 12px 32px;
  }
  .toolbar {
    display: flex;
    flex-wrap: wrap;
    align-items: end;
    gap: 12px 16px;
  }
  .toolbar .field {
    flex: 0 1 auto;
    min-inline-size: 0;
  }
  /* Cards of a row are as high as the highest, and the last row is filled, so that no holes are left. */
  .columns {
    display: flex;
    flex-wrap: wrap;
    gap: 16px;
  }
  .columns > * {
    flex: 1 1 min(100%, 22rem);
  }
  .card {
    display: flow-root;
    min-inline-size: 0;
    padding: 16px 20px;
    border: 1px solid var(--_line);
    border-radius: var(--_radius-card);
    background: var(--_ground);
  }
  .card > h2 {
    margin-block-end: 8px;
  }
  /* Outside a card the ground is soft already. */
  .empty > svg {
    background: var(--_ground);
  }
  .card .empty > svg {
    background: var(--_soft);
  }
  .form {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 16px;
    max-inline-size: 36rem;
  }
  .scroll {
    overflow-x: auto;
  }
  table {
    inline-size: 100%;
    border-collapse: collapse;
    font-variant-numeric: tabular-nums;
  }
  th,
  td {
    padding: 6px 16px 6px 0;
    border-block-end: 1px solid var(--_line);
    text-align: start;
    vertical-align: baseline;
  }
  tr > :last-child {
    padding-inline-end: 0;
  }
  thead th {
    padding-block-start: 0;
    color: var(--_ink-quiet);
    font-size: var(--_small);
    font-weight: 600;
  }
  tbody th {
    font-weight: 600;
  }
  tbody tr:last-child > * {
    border-block-end: 0;
  }
  .number {
    inline-size: 1%;
    text-align: end;
    white-space: nowrap;
  }
  td.number:not(:last-child),
  th.number:not(:last-child) {
    padding-inline-end: 16px;
  }
  .now {
    color: var(--_accent);
    font-weight: 600;
  }
  .card.now {
    padding-inline-start: 17px;
    border-inline-start: 4px solid var(--_accent);
    color: inherit;
    font-weight: inherit;
  }
  @container (max-width: 30rem) {
    .card {
      padding: 16px;
    }
    .toolbar > *,
    .toolbar > .field {
      flex: 1 1 100%;
    }
    .toolbar .control {
      max-inline-size: none;
    }
  }
  @media print {
    .no-print,
    .button,
    .toolbar {
      display: none;
    }
    .card {
      padding: 0;
      border: 0;
      break-inside: avoid;
    }
    .columns > * {
      flex-basis: 40%;
    }
    h1 {
      font-size: 16pt;
    }
    :host {
      font-size: 10pt;
    }
  }
`;
