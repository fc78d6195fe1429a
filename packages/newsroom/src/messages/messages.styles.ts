import { css } from 'lit';
import { requestStyles } from '../shared/requests/request.styles.js';

/** How the messages are laid out. */
export const messagesStyles = [
  requestStyles,
  css`
    .quote {
      white-space: pre-wrap;
    }
  `,
];
