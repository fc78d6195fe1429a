import { css } from 'lit';
import { progressStyles } from '../parts/progress.styles.js';
import { tableStyles } from '../parts/table.styles.js';

/** Styles of everything but the ballot. They load with the results. */
export const pollResultsStyles = css`
  ${tableStyles}
  ${progressStyles}
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
    gap: var(--_4) var(--_16);
    margin-block-start: var(--_8);
  }
  .mark {
    display: inline-flex;
    gap: var(--_4);
    color: var(--_action);
    font-weight: 600;
  }
  .own .bar {
    background: var(--_ground);
  }
  table {
    margin-block: var(--_8);
  }
  summary {
    min-block-size: 44px;
    padding-block: 10px;
    color: var(--_action);
    cursor: pointer;
  }
  @media (forced-colors: active) {
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
