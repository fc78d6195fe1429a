import { css } from 'lit';
import { requestStyles } from '../shared/requests/request.styles.js';

/** How the requests are laid out. */
export const callbacksStyles = [
  requestStyles,
  css`
    .talk {
      display: grid;
      gap: 8px;
    }
  `,
];
