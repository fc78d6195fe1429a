import { css } from 'lit';

/** A ground to drop files on, and the list of what was added. Stands on the styles of fields and buttons. */
export const fileDropStyles = css`
  .drop {
    position: relative;
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: center;
    gap: var(--_8);
    max-inline-size: 40rem;
    min-block-size: 6rem;
    padding: var(--_16);
    border: 2px dashed var(--_control);
    border-end-end-radius: var(--_radius-panel);
    background: var(--_ground);
    text-align: center;
    transition: background-color var(--_motion-quick) var(--_easing);
  }
  .drop:hover,
  .drop.over {
    border-color: var(--_action);
    background: var(--_action-soft);
  }
  .drop.over {
    border-style: solid;
  }
  .drop strong {
    color: var(--_action);
    text-decoration: underline;
    text-underline-offset: 0.15em;
  }
  .drop > svg {
    color: var(--_action);
  }
  .drop > input {
    position: absolute;
    inset: 0;
    inline-size: 100%;
    block-size: 100%;
    opacity: 0;
    cursor: pointer;
  }
  .drop:has(:focus-visible) {
    outline: var(--_focus-width) solid var(--_focus-outer);
    outline-offset: var(--_focus-offset);
    box-shadow: 0 0 0 var(--_focus-offset) var(--_focus-inner);
  }
  .wrong > .drop {
    border-color: var(--_negative);
  }
  .files {
    max-inline-size: 40rem;
  }
  .files > li {
    display: flex;
    align-items: center;
    gap: var(--_12);
    min-block-size: max(44px, var(--_size-target));
    border-block-end: 1px solid var(--_line);
  }
  .files > li > span {
    flex: 1;
    min-inline-size: 0;
  }
  .files > li > svg {
    color: var(--_ink-quiet);
  }
  .files .button {
    font-weight: 400;
  }
`;
