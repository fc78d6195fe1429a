import { css } from 'lit';

export const registerStyles = css`
  .form {
    gap: 12px;
    max-inline-size: 40rem;
  }
  .chips {
    gap: 6px;
  }
  @container (min-width: 58rem) {
    .pair {
      grid-template-columns: minmax(0, 40rem) minmax(16rem, 28rem);
    }
  }
  .search {
    position: relative;
  }
  [role='listbox'] {
    position: absolute;
    z-index: 2;
    inset-inline: 0;
    inset-block-start: calc(100% + 4px);
    max-block-size: 26rem;
    overflow-y: auto;
    border: 1px solid var(--_control);
    border-radius: var(--_radius-control);
    background: var(--_ground);
    box-shadow: var(--plein-elevation-float, 0 8px 32px 0 #0003);
  }
  [role='option'] {
    display: flex;
    align-items: baseline;
    justify-content: space-between;
    gap: 16px;
    padding: 10px 12px;
    border-inline-start: 4px solid transparent;
    cursor: pointer;
  }
  [role='option']::first-letter,
  .entry::first-letter {
    text-transform: uppercase;
  }
  [role='option']:hover {
    background: var(--_soft);
  }
  [role='option'][aria-selected='true'] {
    border-inline-start-color: var(--_action);
    background: var(--_action-soft);
  }
  @media (forced-colors: active) {
    [role='option'][aria-selected='true'] {
      background: Highlight;
      color: HighlightText;
      forced-color-adjust: none;
    }
    [role='option'][aria-selected='true'] .quiet {
      color: inherit;
    }
  }
  .entries {
    display: grid;
    gap: 0;
  }
  .entries > li {
    display: grid;
    gap: 4px;
    padding-block: 12px;
    border-block-start: 1px solid var(--_line);
  }
  .entries > li:last-child {
    padding-block-end: 0;
  }
  .tick {
    inline-size: 1.5rem;
    block-size: 1.5rem;
    margin: 0;
    accent-color: var(--_action);
  }
  .check {
    display: flex;
    align-items: center;
    gap: 12px;
    min-block-size: 44px;
    cursor: pointer;
  }
  .actions {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 8px 24px;
    padding-block-start: 4px;
  }
`;
