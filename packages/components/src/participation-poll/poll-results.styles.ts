import { css } from 'lit';

/** Styles of what is not a ballot; they come along with it. */
export const pollResultsStyles = css`
  .choice.still {
    border-color: var(--_line);
    cursor: auto;
  }
  .choice.still:hover {
    background: var(--_ground);
  }
  .choice.own,
  .choice.own:hover {
    border-color: var(--_action);
    background: var(--_action-soft);
  }
  .result {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: 4px 16px;
    margin-block-start: 8px;
  }
  .mark {
    display: inline-flex;
    gap: 4px;
    color: var(--_action);
    font-weight: 600;
  }
  .bar {
    display: block;
    inline-size: 100%;
    block-size: 0.75rem;
    border-radius: 2px;
    background: var(--_soft);
    stroke: none;
    fill: var(--_action);
  }
  .own .bar {
    background: var(--_ground);
  }
  .bar:dir(rtl) {
    transform: scaleX(-1);
  }
  table {
    inline-size: 100%;
    margin-block-start: 8px;
    border-collapse: collapse;
  }
  th,
  td {
    padding-block: 8px;
    padding-inline: 0 16px;
    border-block-end: 1px solid var(--_line);
    text-align: start;
    vertical-align: top;
  }
  td {
    font-variant-numeric: tabular-nums;
  }
  summary {
    padding-block: 10px;
    color: var(--_action);
    cursor: pointer;
  }
  @media (forced-colors: active) {
    .bar {
      border: 1px solid CanvasText;
      fill: Highlight;
      forced-color-adjust: none;
    }
    .choice.own {
      border: 3px solid Highlight;
    }
  }
  @media print {
    summary {
      display: none;
    }
  }
`;
