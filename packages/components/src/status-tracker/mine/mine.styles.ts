import { css, type CSSResult } from 'lit';
import { badgeStyles } from '../../parts/badge.styles.js';

/** Styles of the list of all cases, and of its card. */
export const mineStyles: readonly CSSResult[] = [
  badgeStyles,
  css`
    .cases {
      margin: 0;
      padding: 0;
      list-style: none;
    }
    .cases > li {
      padding-block: var(--_12);
      border-block-start: 1px solid var(--_control);
    }
    .cases > li:last-child {
      border-block-end: 1px solid var(--_control);
    }
    .cases p {
      margin-block-start: var(--_4);
    }
    .cases .button {
      text-align: start;
    }
  `,
];
