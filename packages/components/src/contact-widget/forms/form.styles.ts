import { css } from 'lit';
import { numbersStyles } from '../../parts/numbers.styles.js';
import { factsStyles } from '../../parts/facts.styles.js';
import { fieldStyles } from '../../parts/field.styles.js';
import { noticeStyles } from '../../parts/notice.styles.js';

const ownStyles = css`
  ${numbersStyles}
  .stack > form.stack,
  .stack:has(> .received) {
    gap: var(--_24);
  }
  .title + p {
    margin-block-start: var(--_8);
  }
  form > .button,
  .field .button {
    align-self: start;
  }
  form .plain > svg:dir(rtl) {
    rotate: 180deg;
  }
  .received {
    display: grid;
    grid-template-columns: auto 1fr;
    gap: var(--_4) var(--_12);
  }
  .received > svg {
    box-sizing: border-box;
    inline-size: 1.75rem;
    block-size: 1.75rem;
    padding: 4px;
    background: var(--_tone);
    color: var(--_ground);
    stroke-width: 2.5;
  }
  .reference {
    display: grid;
  }
  .reference strong {
    font-size: var(--plein-text-display, 1.6rem);
    line-height: 1.25;
    letter-spacing: 0.02em;
  }
  .copy {
    margin-block-start: var(--_8);
  }
`;

/** How a form and its receipt look. */
export const formStyles = [fieldStyles, noticeStyles, factsStyles, ownStyles];
