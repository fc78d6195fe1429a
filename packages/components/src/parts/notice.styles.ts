import { css } from 'lit';

/** Notices: `.notice` with `.positive`, `.warning` or `.negative`; an icon, a word and then a colour. */
export const noticeStyles = css`
  .notice {
    --_tone: var(--_action);
    --_tone-soft: var(--_soft);
    display: flex;
    gap: 12px;
    padding: 16px;
    border-inline-start: 4px solid var(--_tone);
    border-radius: var(--_radius-control);
    background: var(--_tone-soft);
    color: var(--_ink);
  }
  .notice > svg {
    color: var(--_tone);
  }
  .notice > div {
    display: grid;
    gap: 4px;
    min-inline-size: 0;
  }
  .notice.positive {
    --_tone: var(--_positive);
    --_tone-soft: var(--_positive-soft);
  }
  .notice.warning {
    --_tone: var(--_warning);
    --_tone-soft: var(--_warning-soft);
  }
  .notice.negative {
    --_tone: var(--_negative);
    --_tone-soft: var(--_negative-soft);
  }
`;
