import { css, type CSSResult } from 'lit';
import { numbersStyles } from '../../parts/numbers.styles.js';

/** Styles of the details of a channel: an address and the opening hours of the week. */
export const channelDetailsStyles: CSSResult = css`
  ${numbersStyles}
  [open] > summary > svg:last-child {
    rotate: -90deg;
  }
  /* A row that opens would leave a hole beside it. */
  .channels:has([open]) {
    display: block;
  }
  .more {
    align-items: flex-start;
    padding-block: var(--_4) var(--_16);
  }
  .more > .field {
    align-self: stretch;
  }
  address {
    font-style: normal;
  }
  caption,
  th,
  td {
    padding: 4px 0;
    padding-inline-end: 16px;
    text-align: start;
    vertical-align: top;
  }
  th {
    font-weight: 400;
  }
  caption,
  .today > * {
    font-weight: 600;
  }
`;
