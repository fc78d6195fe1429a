import { css } from 'lit';

/** Styles of what comes in: cards of open work, tables of today, and the same in large on a wall screen. */
export const nowStyles = css`
  .lead {
    margin-block-start: 4px;
    color: var(--_ink-quiet);
  }
  .periods {
    display: flex;
    margin: 0;
    padding: 0;
    border: 0;
  }
  .periods label {
    display: flex;
    align-items: center;
    min-block-size: 44px;
    padding: 4px 14px;
    border: 1px solid var(--_control);
    background: var(--_ground);
    cursor: pointer;
  }
  .periods label + label {
    border-inline-start: 0;
  }
  .periods label:has(:checked) {
    background: var(--_action-fill);
    color: var(--_on-action);
    font-weight: 600;
  }
  .periods label:has(:focus-visible) {
    position: relative;
    outline: 3px solid var(--_focus-outer);
    outline-offset: 3px;
    box-shadow: 0 0 0 3px var(--_focus-inner);
  }
  .periods input {
    position: absolute;
    opacity: 0;
  }
  .card summary {
    display: flex;
    gap: 8px;
    align-items: center;
    min-block-size: 44px;
    color: var(--_action);
    cursor: pointer;
  }
  .columns > * {
    flex-basis: min(100%, 19rem);
  }
  /* Below the width of three columns the short cards stand side by side under the long ones. */
  @container (width < 59rem) {
    .desk > .pile {
      flex-basis: 100%;
      grid-template-columns: repeat(auto-fit, minmax(min(100%, 19rem), 1fr));
    }
  }
  /* Where no work waits, all cards are short: they stand in one row, or in two of two. */
  .desk.calm > .pile {
    display: contents;
  }
  .desk.calm .card {
    flex: 1 1 max(40%, 17rem);
  }
  @container (width >= 59rem) {
    .desk.calm .card {
      flex-basis: 14rem;
    }
  }
  /* Tables of unequal height, packed in columns. */
  .spread {
    columns: 22rem;
    column-gap: 16px;
  }
  .spread:has(> :nth-child(2):last-child) {
    column-count: 2;
  }
  .spread:has(> :only-child) {
    columns: auto;
  }
  .spread > .card {
    margin-block-end: 16px;
    break-inside: avoid;
  }
  .card > p + p {
    margin-block-start: 12px;
  }
  .rows {
    margin-block-end: 8px;
  }
  .rows li {
    display: flex;
    align-items: baseline;
    justify-content: space-between;
    gap: 4px 16px;
    padding-block: 5px;
    border-block-end: 1px solid var(--_line);
  }
  .rows li:last-child {
    border-block-end: 0;
  }
  .rows .name {
    min-inline-size: 0;
  }
  .rows .name::first-letter {
    text-transform: uppercase;
  }
  .rows li > :last-child {
    flex: none;
    max-inline-size: 60%;
    text-align: end;
    font-variant-numeric: tabular-nums;
  }
  .rows svg {
    inline-size: 1.125em;
    block-size: 1.125em;
    margin-inline-end: 4px;
    vertical-align: -0.2em;
    stroke-width: 2.25;
  }
  .card .notice {
    margin-block: 8px;
  }
  /* A word of a heading or a name is not broken while there is room beside it. */
  th {
    overflow-wrap: break-word;
    hyphens: auto;
  }
  tbody th {
    font-weight: 400;
  }
  tbody :is(th, td):not(.path)::first-letter {
    text-transform: uppercase;
  }
  td.share {
    inline-size: 25%;
    min-inline-size: 3rem;
  }
  .amount {
    display: block;
    inline-size: calc(var(--share) * 1%);
    min-inline-size: 2px;
    block-size: 10px;
    border-radius: 2px;
    background: var(--_action);
  }
  .zero {
    color: var(--_ink-quiet);
    font-weight: 400;
  }
  .new {
    animation: arrive 2s ease-out;
  }
  @keyframes arrive {
    from {
      background: var(--_warning-soft);
    }
  }
  .pile {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 16px;
  }
  .wall {
    grid-template-rows: auto minmax(0, 1fr);
    gap: 1em;
    max-inline-size: none;
    block-size: 100vh;
    padding: 1em 1.25em;
    overflow: hidden;
    font-size: clamp(0.875rem, min(1.5vw, 2.6vh), 3rem);
  }
  .wall h1 {
    font-size: 2em;
  }
  .wall h2 {
    font-size: 1.125em;
  }
  .wall .small {
    font-size: 0.75em;
  }
  .wall .top {
    flex-wrap: nowrap;
    align-items: start;
  }
  .wall .top > :last-child {
    flex: none;
    text-align: end;
  }
  .wall .clock {
    display: block;
    line-height: 1.25;
    font-size: 2em;
    font-weight: 700;
    font-variant-numeric: tabular-nums;
  }
  .wall .columns {
    display: grid;
    grid-template-columns: repeat(3, minmax(0, 1fr));
    grid-template-rows: minmax(0, 1fr);
    align-items: stretch;
    gap: 1em;
  }
  .wall .pile {
    display: flex;
    flex-direction: column;
    gap: 1em;
    min-block-size: 0;
  }
  .wall .card {
    padding: 0.75em 1em;
    overflow: hidden;
  }
  .wall .pile > .card {
    flex: none;
  }
  .wall .pile > .card:has(.rows) {
    flex: 0 1 auto;
    display: flex;
    flex-direction: column;
    min-block-size: 0;
  }
  .wall .pile > .grow {
    flex-grow: 1;
  }
  /* A row that does not fit goes to a second column, which is outside the card: no row is cut in two. */
  .wall .rows {
    display: flex;
    flex-flow: column wrap;
    min-block-size: 0;
    margin: 0;
    overflow: hidden;
  }
  .wall .rows li {
    inline-size: 100%;
  }
  .wall thead {
    position: absolute;
    clip-path: inset(50%);
  }
  .wall .no-wall {
    display: none;
  }
  .wall .leave {
    font-size: 1rem;
  }
  @media (width < 60rem) {
    .wall {
      block-size: auto;
      min-block-size: 100vh;
      overflow: visible;
    }
    .wall .columns {
      grid-template: none;
    }
    .wall .top {
      flex-wrap: wrap;
    }
  }
  @media (forced-colors: active) {
    .amount {
      background: CanvasText;
      forced-color-adjust: none;
    }
    .periods label:has(:checked) {
      border: 3px solid Highlight;
    }
  }
  @container (max-width: 40rem) {
    .to-wall {
      display: none;
    }
  }
  @container (max-width: 30rem) {
    .top > * {
      flex: 1 1 100%;
    }
    .periods {
      inline-size: 100%;
    }
    .periods label {
      flex: 1;
      justify-content: center;
      padding-inline: 4px;
      text-align: center;
    }
  }
  @media print {
    .periods {
      display: none;
    }
  }
`;
