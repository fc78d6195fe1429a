import { css } from 'lit';
import { fieldStyles } from '../../../parts/field.styles.js';

export const openAnswerStyles = css`
  ${fieldStyles}
  textarea {
    inline-size: 100%;
    box-sizing: border-box;
    resize: vertical;
  }
  .over {
    color: var(--_negative);
    font-weight: 600;
  }
  .unscripted {
    display: none;
  }
  @media (scripting: none) {
    .unscripted {
      display: block;
    }
  }
  .written {
    margin: 0;
    padding: var(--_16);
    border-inline-start: 4px solid var(--_line);
    white-space: pre-wrap;
    overflow-wrap: anywhere;
  }
  .written.own {
    border-color: var(--_action);
  }
  .answers {
    display: grid;
    gap: var(--_16);
    margin: 0;
    padding: 0;
    list-style: none;
  }
  .receipt,
  .receipt form {
    display: flex;
    flex-direction: column;
    align-items: start;
    gap: var(--_8);
  }
  .code {
    max-inline-size: 100%;
    font-weight: 600;
    overflow-wrap: anywhere;
  }
`;
