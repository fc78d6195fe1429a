import { css } from 'lit';
import { fieldStyles } from '../../parts/field.styles.js';

export const invitedStyles = css`
  ${fieldStyles}
  .field {
    margin-block-end: var(--_24);
  }
  .unscripted {
    display: none;
  }
  @media (scripting: none) {
    .unscripted {
      display: block;
    }
  }
  .receipt,
  .receipt form {
    display: flex;
    flex-direction: column;
    align-items: start;
    gap: var(--_8);
  }
  .ballot-number {
    max-inline-size: 100%;
    font-size: 1.25em;
    font-weight: 600;
    font-variant-numeric: tabular-nums;
    letter-spacing: 0.05em;
    overflow-wrap: anywhere;
  }
`;
