import { css } from 'lit';

/** Styles of the reports: their list, the filters, and charts with their sentences. */
export const reportStyles = css`
  .page {
    gap: 12px;
  }
  .top > div {
    flex: 1 1 24rem;
  }
  .reports ul {
    display: flex;
    flex-wrap: wrap;
    gap: 0 18px;
    border-block-end: 1px solid var(--_line);
  }
  .reports a {
    display: flex;
    align-items: center;
    min-inline-size: 44px;
    min-block-size: 44px;
    border-block-end: 3px solid transparent;
    text-decoration: none;
  }
  .reports a:hover {
    border-block-end-color: var(--_control);
  }
  .reports a[aria-current] {
    border-block-end-color: var(--_action);
    color: var(--_ink);
    font-weight: 600;
  }
  .filters .field {
    gap: 2px;
  }
  .filters label {
    font-size: var(--_small);
  }
  .filters .control {
    max-inline-size: 16rem;
    padding-block: 4px;
  }
  .filters .more[open] {
    flex-basis: 100%;
  }
  summary {
    min-inline-size: 44px;
    min-block-size: 44px;
    padding-block: 10px;
    color: var(--_action);
    cursor: pointer;
  }
  .columns > .card {
    flex-basis: min(100%, 30rem);
  }
  .columns > .card.line:first-child,
  .columns > .card.multiples {
    flex-basis: 100%;
  }
  .sentence {
    max-inline-size: 70ch;
  }
  .waiting {
    min-block-size: 220px;
  }
  .chart {
    min-block-size: 80px;
    margin-block-start: 8px;
  }
  .chart svg {
    display: block;
    inline-size: auto;
    block-size: auto;
    max-inline-size: 100%;
    fill: currentColor;
    stroke: none;
    stroke-width: 1;
  }
  .chart .multiples {
    display: flex;
    flex-wrap: wrap;
    gap: 12px 16px;
  }
  .chart .parts {
    display: grid;
    gap: 12px;
  }
  .chart :is(.multiples, .parts) p {
    font-size: var(--_small);
    font-weight: 600;
  }
  .legend .key::first-letter,
  tbody th::first-letter {
    text-transform: uppercase;
  }
  .legend {
    display: flex;
    flex-wrap: wrap;
    gap: 4px 20px;
    margin-block-start: 4px;
    color: var(--_ink-quiet);
  }
  .key {
    display: inline-flex;
    align-items: center;
    gap: 8px;
  }
  .key::before {
    content: '';
    inline-size: 24px;
    border-block-start: 3px solid var(--_action);
  }
  .then-line::before,
  .then-multiples::before {
    border-block-start: 2px dashed var(--_ink-quiet);
  }
  .now-bars::before {
    block-size: 12px;
    border: 0;
    background: var(--_action);
    forced-color-adjust: none;
  }
  .then-bars::before {
    inline-size: 3px;
    block-size: 16px;
    border: 0;
    background: var(--_ink);
    forced-color-adjust: none;
  }
  .dot::before,
  .ring::before {
    inline-size: 12px;
    block-size: 12px;
    border: 2px solid var(--_action);
    border-radius: 50%;
    background: var(--_action);
    forced-color-adjust: none;
  }
  .ring::before {
    border-color: var(--_ink-quiet);
    background: none;
  }
  .columns > .card:has(.behind[open]) {
    flex-basis: 100%;
  }
  .behind thead .number {
    min-inline-size: 5rem;
    white-space: normal;
  }
  .behind tbody th {
    min-inline-size: 9rem;
  }
  .files {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 8px 16px;
    margin-block-start: 8px;
  }
  .print-head {
    display: none;
  }
  @container (max-width: 30rem) {
    .filters .control {
      max-inline-size: none;
    }
  }
  @media (forced-colors: active) {
    .reports a {
      border-block-end-color: Canvas;
    }
    .reports a[aria-current] {
      border-block-end-color: Highlight;
    }
    .chart,
    .legend {
      --_action: LinkText;
      --_ink: CanvasText;
      --_ink-quiet: CanvasText;
      --_line: GrayText;
      --_ground: Canvas;
      forced-color-adjust: none;
    }
  }
  @media print {
    .top .button {
      display: none;
    }
    .print-head {
      display: block;
      font-size: 9pt;
    }
    .reports,
    details:not([open]) {
      display: none;
    }
    .columns {
      display: block;
    }
    .card {
      margin-block-start: 12pt;
    }
  }
`;
