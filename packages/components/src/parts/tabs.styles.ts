import { css } from 'lit';

/** Tabs: words in a row, the chosen one with a bar under it. They wrap in a narrow space. */
export const tabsStyles = css`
  .tabs {
    display: flex;
    flex-wrap: wrap;
    gap: 0 var(--_24);
    border-block-end: 1px solid var(--_line);
  }
  .tab {
    min-block-size: max(44px, var(--_size-target));
    margin-block-end: -1px;
    min-inline-size: 44px;
    max-inline-size: 100%;
    overflow-wrap: anywhere;
    padding: var(--_8) 0;
    border: 0;
    border-block: 4px solid transparent;
    background: none;
    color: var(--_action);
    font: inherit;
    font-weight: 600;
    cursor: pointer;
  }
  .tab:hover {
    border-block-end-color: var(--_control);
  }
  .tab[aria-selected='true'] {
    border-block-end-color: var(--_action);
    color: var(--_ink);
  }
  .tab:focus-visible,
  .tab-panel:focus-visible {
    outline-offset: calc(-1 * var(--_focus-width));
    box-shadow: inset 0 0 0 calc(2 * var(--_focus-width)) var(--_focus-inner);
  }
  .tab-panel {
    padding-block: var(--_16);
  }
  @media (forced-colors: active) {
    .tab[aria-selected='true'] {
      border-block-end-color: Highlight;
    }
  }
`;
