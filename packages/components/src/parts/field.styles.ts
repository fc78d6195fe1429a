import { css } from 'lit';

/** Fields: a label, a hint, an error and a control, one below another. */
export const fieldStyles = css`
  .field {
    display: flex;
    flex-direction: column;
    gap: var(--_8);
    min-inline-size: 0;
    border: 0;
  }
  .field > label {
    font-weight: 600;
  }
  .field > * > .quiet {
    font-weight: 400;
  }
  .hint {
    color: var(--_ink-quiet);
    font-size: var(--_small);
  }
  .field > .hint {
    margin-block-start: calc(-1 * var(--_4));
  }
  .error {
    display: flex;
    gap: var(--_8);
    color: var(--_negative);
    font-weight: 600;
  }
  .wrong {
    padding-inline-start: var(--_12);
    border-inline-start: 4px solid var(--_negative);
  }
  .control {
    inline-size: 100%;
    max-inline-size: 28rem;
    min-block-size: max(44px, var(--_size-target));
    padding: var(--_8) var(--_12);
    border: 1px solid var(--_control);
    border-radius: var(--_radius-control);
    background: var(--_ground);
    color: var(--_ink);
    font: inherit;
  }
  .short {
    max-inline-size: 10rem;
  }
  textarea.control {
    max-inline-size: 40rem;
    resize: vertical;
  }
  [aria-invalid='true'] {
    border: 2px solid var(--_negative);
  }
`;
