import { css } from 'lit';

/** Tones of a notice, panel or badge: `.positive`, `.warning` and `.negative`. */
export const toneStyles = css`
  .positive {
    --_tone: var(--_positive);
    --_tone-soft: var(--_positive-soft);
  }
  .warning {
    --_tone: var(--_warning);
    --_tone-soft: var(--_warning-soft);
  }
  .negative {
    --_tone: var(--_negative);
    --_tone-soft: var(--_negative-soft);
  }
`;
