import { css } from 'lit';

export const newsroomStyles = css`
  :host {
    min-block-size: 100vh;
    background: var(--_soft);
  }
  .bar {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 8px 24px;
    padding: 12px 24px;
    border-block-end: 1px solid var(--_line);
    background: var(--_ground);
  }
  .bar .name {
    display: flex;
    align-items: center;
    gap: 12px;
    font-weight: 700;
  }
  .bar .square {
    inline-size: 20px;
    block-size: 20px;
    border: 4px solid var(--_accent);
    border-start-end-radius: 10px;
  }
  .bar .municipality {
    font-weight: 400;
  }
  .bar .end {
    display: flex;
    align-items: center;
    gap: 16px;
    margin-inline-start: auto;
  }
  .connection {
    display: flex;
    align-items: center;
    gap: 8px;
  }
  .connection::before {
    content: '';
    inline-size: 10px;
    block-size: 10px;
    border: 2px solid currentColor;
    border-radius: 50%;
  }
  .connection.live {
    color: var(--_positive);
  }
  .connection.live::before {
    background: currentColor;
  }
  .connection.lost {
    color: var(--_negative);
  }
  main {
    display: grid;
    gap: 24px;
    max-inline-size: 84rem;
    margin-inline: auto;
    padding: 32px 24px 48px;
  }
  h1 {
    margin: 0;
    font-size: clamp(1.333rem, 1rem + 1.6vw, 2rem);
    line-height: 1.25;
    text-wrap: balance;
  }
  .top {
    display: flex;
    flex-wrap: wrap;
    align-items: end;
    justify-content: space-between;
    gap: 16px 32px;
  }
  .periods {
    display: flex;
    gap: 0;
    margin: 0;
    padding: 0;
    border: 0;
  }
  .periods label {
    display: flex;
    align-items: center;
    min-block-size: 44px;
    padding: 4px 16px;
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
  .columns {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 24rem), 1fr));
    align-items: start;
    gap: 24px;
  }
  .card {
    min-inline-size: 0;
    padding: 24px;
    border: 1px solid var(--_line);
    border-radius: var(--_radius-card);
    background: var(--_ground);
  }
  .card h2 {
    margin-block-end: 12px;
    font-size: 1.125rem;
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
    padding: 8px 16px 8px 0;
    border-block-end: 1px solid var(--_line);
    text-align: start;
    vertical-align: baseline;
  }
  thead th {
    padding-block-start: 0;
    color: var(--_ink-quiet);
    font-size: 0.875rem;
    font-weight: 600;
  }
  tbody th {
    font-weight: 600;
  }
  tbody :is(th, td):not(.path)::first-letter {
    text-transform: uppercase;
  }
  tbody tr:last-child > * {
    border-block-end: 0;
  }
  .number {
    inline-size: 1%;
    text-align: end;
    white-space: nowrap;
  }
  td.share {
    inline-size: 40%;
    min-inline-size: 6rem;
  }
  .amount {
    display: block;
    inline-size: calc(var(--share) * 1%);
    min-inline-size: 2px;
    block-size: 10px;
    border-radius: 2px;
    background: var(--_action);
    transition: inline-size var(--_motion-quick) ease-out;
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
  @media (forced-colors: active) {
    .amount {
      background: CanvasText;
    }
    .periods label:has(:checked) {
      border: 3px solid Highlight;
    }
  }
  @media (max-width: 30rem) {
    main,
    .bar {
      padding-inline: 16px;
    }
    .card {
      padding: 16px;
    }
    .periods {
      inline-size: 100%;
    }
    .periods label {
      flex: 1;
      justify-content: center;
      padding-inline: 8px;
      text-align: center;
    }
    .bar .end {
      margin-inline-start: 0;
    }
  }
  @media print {
    .periods,
    .bar .end {
      display: none;
    }
    :host {
      background: none;
    }
  }
`;
