import { css } from 'lit';

/** Choice lists: large rows with a radio button or a check box. */
export const choiceStyles = css`
  fieldset {
    margin: 0;
    padding: 0;
  }
  legend {
    float: left;
    padding: 0;
    font-weight: 600;
  }
  .choices {
    display: grid;
    gap: var(--_8);
  }
  .choice {
    display: flex;
    align-items: flex-start;
    gap: var(--_12);
    min-block-size: max(44px, var(--_size-target));
    padding: 10px var(--_16);
    border: 1px solid var(--_control);
    border-radius: var(--_radius-control);
    background: var(--_ground);
    cursor: pointer;
  }
  .choice:hover {
    background: var(--_soft);
  }
  .choice:has(:checked) {
    border-color: var(--_action);
    background: var(--_action-soft);
    box-shadow: inset 0 0 0 1px var(--_action);
  }
  .choice:has(:focus-visible) {
    outline: var(--_focus-width) solid var(--_focus-outer);
    outline-offset: var(--_focus-offset);
    box-shadow: 0 0 0 var(--_focus-offset) var(--_focus-inner);
  }
  .choice input {
    flex: none;
    inline-size: 1.375rem;
    block-size: 1.375rem;
    margin: 1px 0 0;
    accent-color: var(--_action);
  }
  .choice input:focus-visible {
    outline: none;
    box-shadow: none;
  }
  .choice .hint {
    display: block;
    color: var(--_ink-quiet);
    font-size: var(--_small);
  }
  @media (forced-colors: active) {
    .choice:has(:checked) {
      border: 3px solid Highlight;
    }
  }
`;
