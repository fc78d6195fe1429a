import { css } from 'lit';
import { choiceStyles } from '../../parts/choice.styles.js';
import { fieldStyles } from '../../parts/field.styles.js';
import { noticeStyles } from '../../parts/notice.styles.js';

const ownStyles = css`
  .stack > form.stack {
    gap: 24px;
  }
  form > .button,
  .field .button {
    align-self: start;
  }
  form .plain > svg:dir(rtl) {
    rotate: 180deg;
  }
  .days {
    display: grid;
    gap: 16px;
  }
  .day {
    margin-block-end: 4px;
  }
  .day::first-letter {
    text-transform: uppercase;
  }
  .days .choices {
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 9.5rem), 1fr));
  }
  .choice {
    gap: 8px;
    padding-inline: 12px;
  }
  .attached {
    padding: 16px;
    border: 1px solid transparent;
    border-radius: var(--_radius-card);
    background: var(--_soft);
  }
  .attached summary {
    display: list-item;
    list-style: revert;
    min-block-size: 32px;
    color: var(--_action);
    cursor: pointer;
  }
  .attached .button {
    align-self: start;
  }
  .turns {
    padding-block: 8px;
  }
  .received {
    display: flex;
    gap: 16px;
    padding: 24px;
    border: 1px solid transparent;
    border-radius: var(--_radius-card);
    border-end-end-radius: var(--_radius-panel);
    background: var(--_positive-soft);
  }
  .received > svg {
    color: var(--_positive);
  }
  .received.waiting {
    background: var(--_warning-soft);
  }
  .received.waiting > svg {
    color: var(--_warning);
  }
  .reference {
    display: grid;
  }
  .reference strong {
    font-size: 1.6rem;
    letter-spacing: 0.02em;
  }
  .copy {
    display: grid;
    gap: 8px;
    margin-block-start: 8px;
    white-space: pre-line;
  }
  .copy > div {
    white-space: normal;
  }
  dd {
    white-space: pre-line;
  }
`;

export const callbackStyles = [fieldStyles, choiceStyles, noticeStyles, ownStyles];
