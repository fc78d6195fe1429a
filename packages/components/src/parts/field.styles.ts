import { css } from 'lit';

/** Fields: a label, a hint, an error and a control under one another. */
export const fieldStyles = css`
  .field {
    display: flex;
    flex-direction: column;
    gap: 4px;
    min-inline-size: 0;
    margin: 0;
    padding: 0;
    border: 0;
  }
  .field > label,
  .field > legend {
    padding: 0;
    font-weight: 600;
  }
  .field > legend {
    margin-block-end: 4px;
  }
  .field .hint {
    color: var(--_ink-quiet);
    font-size: 0.9375rem;
  }
  .field .error {
    display: flex;
    gap: 8px;
    color: var(--_negative);
    font-weight: 600;
  }
  .field.wrong {
    padding-inline-start: 12px;
    border-inline-start: 4px solid var(--_negative);
  }
  .control {
    inline-size: 100%;
    max-inline-size: 28rem;
    min-block-size: max(44px, var(--_size-target));
    padding: 8px 12px;
    border: 1px solid var(--_control);
    border-radius: var(--_radius-control);
    background: var(--_ground);
    color: var(--_ink);
    font: inherit;
  }
  .control.short {
    max-inline-size: 10rem;
  }
  textarea.control {
    max-inline-size: 40rem;
    resize: vertical;
  }
  .control[aria-invalid='true'] {
    border: 2px solid var(--_negative);
  }
`;
