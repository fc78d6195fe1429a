import { css } from 'lit';

/** The field for files, and the list of those that were chosen. */
export const attachmentsStyles = css`
  .files {
    max-inline-size: 100%;
    font: inherit;
  }
  /* With a script the list below says what is chosen, and the words of the browser would say that nothing is. */
  :host(:defined) .files:not(.native) {
    color: transparent;
  }
  .files::file-selector-button {
    min-block-size: 44px;
    padding-inline: var(--_16);
    border: 2px solid var(--_action);
    border-radius: var(--_button-radius);
    background: var(--_ground);
    color: var(--_action);
    font: inherit;
    cursor: pointer;
  }
  .chosen {
    display: grid;
    gap: var(--_8);
    padding: 0;
    list-style: none;
  }
  .chosen span {
    overflow-wrap: anywhere;
  }
`;
