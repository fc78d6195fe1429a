import { css } from 'lit';

/** Badges: `.badge` with `.action`, `.positive`, `.warning` or `.negative`. */
export const badgeStyles = css`
  .badge {
    display: inline-flex;
    align-items: center;
    gap: var(--_4);
    padding: 2px var(--_8);
    background: var(--_soft);
    color: var(--_ink);
    font-size: var(--_small);
    font-weight: 600;
    line-height: 1.5;
    border: 1px solid transparent;
    border-end-end-radius: 8px;
  }
  .badge > svg {
    inline-size: 1.125rem;
    block-size: 1.125rem;
    margin-inline-start: -2px;
    stroke-width: 2.25;
  }
  .badge.action {
    background: var(--_action-soft);
    color: var(--_action);
  }
  .badge.positive {
    background: var(--_positive-soft);
    color: var(--_positive);
  }
  .badge.warning {
    background: var(--_warning-soft);
    color: var(--_warning);
  }
  .badge.negative {
    background: var(--_negative-soft);
    color: var(--_negative);
  }
  @media (forced-colors: active) {
    .badge {
      border-color: CanvasText;
    }
  }
`;
