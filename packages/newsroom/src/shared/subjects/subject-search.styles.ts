import { css } from 'lit';

/** Styles of the list below a search for a subject. */
export const subjectSearchStyles = css`
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
  [role='option']::first-letter {
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
`;
