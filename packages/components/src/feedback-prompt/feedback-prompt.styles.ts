import { css } from 'lit';

export const feedbackPromptStyles = css`
  .prompt {
    padding: 16px 24px;
    border-radius: var(--_radius-card);
    background: var(--_soft);
  }
  .question {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 8px 24px;
  }
  .answers {
    display: flex;
    gap: 8px;
  }
  .answers .button {
    min-inline-size: 7.5rem;
    padding-inline: 12px;
    font-size: 1.125rem;
  }
  .answers .button[aria-pressed='true'] {
    background: var(--_action-soft);
    box-shadow: inset 0 0 0 1px var(--_action);
  }
  .answers .button[aria-pressed='true']:focus-visible {
    box-shadow: 0 0 0 3px var(--_focus-inner);
  }
  .more {
    margin-block-start: 8px;
  }
  form {
    gap: 24px;
    margin-block: 16px 8px;
    padding-block-start: 24px;
    border-block-start: 1px solid var(--_line);
    animation: unfold var(--_motion-quick) ease-out;
  }
  @keyframes unfold {
    from {
      transform: translateY(-4px);
    }
  }
  .scale {
    display: grid;
    grid-template-columns: repeat(5, minmax(0, 1fr));
    gap: 8px;
  }
  .scale .choice {
    flex-direction: column;
    align-items: center;
    padding-inline: 4px;
    text-align: center;
    line-height: 1.25;
  }
  .reasons {
    display: flex;
    flex-wrap: wrap;
    gap: 8px;
  }
  .reasons .choice {
    padding-block: 9px;
    padding-inline: 12px 14px;
  }
  .thanks {
    display: flex;
    align-items: flex-start;
    gap: 12px;
  }
  .thanks > svg {
    color: var(--_positive);
  }
  .thanks p {
    max-inline-size: 65ch;
    margin-block-start: 4px;
  }
  @container (max-width: 36rem) {
    .prompt {
      padding: 16px;
    }
    .scale {
      grid-template-columns: 1fr;
    }
    .scale .choice {
      flex-direction: row;
      padding-inline: 16px;
      text-align: start;
      line-height: inherit;
    }
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
