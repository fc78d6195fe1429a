import { css } from 'lit';
import { toneStyles } from './tone.styles.js';

/**
 * Notices: `.notice` with `.positive`, `.warning` or `.negative`. An icon and a word say the same as the
 * colour.
 */
export const noticeStyles = css`
  ${toneStyles}
  .notice {
    display: flex;
    gap: var(--_12);
    padding: var(--_16);
    border-inline-start: 4px solid var(--_tone, var(--_action));
    background: var(--_tone-soft, var(--_soft));
    color: var(--_ink);
  }
  .notice > svg {
    color: var(--_tone, var(--_action));
  }
  .notice > div,
  .notice ul {
    display: grid;
    gap: var(--_4);
    min-inline-size: 0;
  }
  .notice .button {
    margin-block-start: var(--_8);
  }
`;
