import { css } from 'lit';

/** Notices: `.notice` with `.positive`, `.warning` or `.negative`; an icon, a word and then a colour. */
export const noticeStyles = css`
  .notice {
    display: flex;
    gap: 12px;
    padding: 16px;
    border-inline-start: 4px solid var(--_action);
    border-radius: var(--_radius-control);
    background: var(--_soft);
    color: var(--_ink);
  }
  .notice > svg {
    color: var(--_action);
  }
  .notice > div {
    display: grid;
    gap: 4px;
    min-inline-size: 0;
  }
  .notice.positive {
    border-color: var(--_positive);
    background: var(--_positive-soft);
  }
  .notice.positive > svg {
    color: var(--_positive);
  }
  .notice.warning {
    border-color: var(--_warning);
    background: var(--_warning-soft);
  }
  .notice.warning > svg {
    color: var(--_warning);
  }
  .notice.negative {
    border-color: var(--_negative);
    background: var(--_negative-soft);
  }
  .notice.negative > svg {
    color: var(--_negative);
  }
`;
