import { css } from 'lit';

export const feedbackPromptStyles = css`
  .prompt {
    padding: var(--_16) clamp(var(--_16), 5cqi, var(--_24));
    border-end-end-radius: var(--_radius-panel);
    background: var(--_soft);
  }
  .question {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: var(--_8) var(--_24);
  }
  .answers {
    display: flex;
    gap: var(--_8);
  }
  .answers .button {
    min-inline-size: 7.5rem;
    padding-inline: var(--_12);
    font-size: var(--_subtitle);
  }
  .answers .button[aria-pressed='true'] {
    background: var(--_action-soft);
    box-shadow: inset 0 0 0 1px var(--_action);
  }
  .answers .button[aria-pressed='true']:focus-visible {
    box-shadow: 0 0 0 3px var(--_focus-inner);
  }
  .more {
    margin-block-start: var(--_8);
  }
  @media (forced-colors: active) {
    .prompt {
      border: 1px solid CanvasText;
    }
    .answers .button[aria-pressed='true'] {
      border: 3px solid Highlight;
    }
  }
  @media print {
    .prompt {
      display: none;
    }
  }
`;
