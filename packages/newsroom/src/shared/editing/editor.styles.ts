import { css } from 'lit';

/**
 * Styles of a form with the real element beside it: paired fields, disclosures, the preview and unsaved
 * changes.
 */
export const editorStyles = css`
  .twins {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 13rem), 1fr));
    align-items: end;
    gap: 16px;
  }
  .folds {
    border-block-start: 1px solid var(--_line);
  }
  .folds > details {
    border-block-end: 1px solid var(--_line);
  }
  .folds summary {
    color: var(--_ink);
  }
  .twins .control {
    min-inline-size: 0;
  }
  .folds details[open] > .stack {
    padding-block: 8px 24px;
  }
  .check {
    display: flex;
    align-items: center;
    gap: 12px;
    min-block-size: 44px;
    cursor: pointer;
  }
  .tick {
    inline-size: 1.5rem;
    block-size: 1.5rem;
    margin: 0;
    accent-color: var(--_action);
  }
  .preview {
    position: sticky;
    inset-block-start: 16px;
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 12px;
    align-content: start;
    max-block-size: calc(100dvh - 32px);
    overflow-y: auto;
    padding: 20px;
    border: 1px dashed var(--_control);
    border-radius: var(--_radius-card);
    background: var(--_ground);
  }
  .unsaved {
    position: sticky;
    z-index: 1;
    inset-block-end: 0;
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 8px 24px;
    padding: 12px 16px;
    border: 1px solid var(--_line);
    border-inline-start: 4px solid var(--_accent);
    border-radius: var(--_radius-card);
    background: var(--_ground);
  }
  .unsaved strong {
    flex: 1 1 14rem;
  }
  .section {
    min-inline-size: 0;
    margin: 0;
    padding: 0;
    border: 0;
  }
  .changes {
    display: grid;
    gap: 4px;
    margin: 0;
    padding-inline-start: 20px;
    list-style: disc;
    overflow-wrap: anywhere;
  }
  @media print {
    .preview,
    .unsaved {
      display: none;
    }
  }
`;
