import { css } from 'lit';

/** Empty states: an icon, a sentence and an action. */
export const emptyStyles = css`
  .empty {
    display: grid;
    justify-items: start;
    gap: var(--_8);
    max-inline-size: 60ch;
    padding-block: var(--_24);
  }
  .empty > svg {
    box-sizing: content-box;
    margin-block-end: var(--_8);
    padding: var(--_12);
    border-end-end-radius: var(--_radius-panel);
    background: var(--_soft);
    color: var(--_ink-quiet);
  }
  .empty > .button {
    margin-block-start: var(--_8);
  }
`;
