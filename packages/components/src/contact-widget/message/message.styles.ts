import { css } from 'lit';

/** What the form for a message has besides. */
export const messageStyles = css`
  .copy dd {
    white-space: pre-line;
  }
`;
