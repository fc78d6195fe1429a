import { css } from 'lit';
import { numbersStyles } from './numbers.styles.js';

/** A bar for a share of a whole: progress, or how many voters chose an option. */
export const progressStyles = css`
  ${numbersStyles}
  .bar {
    display: block;
    inline-size: 100%;
    block-size: 0.75rem;
    background: var(--_soft);
    stroke: none;
    fill: var(--_action);
  }
  .bar:dir(rtl) {
    transform: scaleX(-1);
  }
  .progress {
    display: grid;
    gap: var(--_4);
  }
  .progress > strong {
    font-weight: 600;
  }
  .progress.waiting rect {
    animation: waiting 1.6s infinite ease-in-out;
  }
  @keyframes waiting {
    from {
      transform: translateX(-100%);
    }
    to {
      transform: translateX(100%);
    }
  }
  @media (prefers-reduced-motion: reduce) {
    .progress.waiting rect {
      width: 100%;
      opacity: 0.4;
    }
  }
  @media (forced-colors: active) {
    .bar {
      border: 1px solid CanvasText;
      background: Canvas;
      fill: Highlight;
      forced-color-adjust: none;
    }
  }
`;
