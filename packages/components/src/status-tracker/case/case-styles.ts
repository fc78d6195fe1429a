import { css, type CSSResult } from 'lit';

/** Styles of a shown case that load with it: the reminder, and the case on paper. */
export const caseStyles: CSSResult = css`
  .task .alone {
    display: block;
    inline-size: fit-content;
    margin-block-start: var(--_8);
  }
  .sent {
    margin-block-start: var(--_8);
    padding: 0;
    list-style: none;
  }
  .sent > li + li {
    margin-block-start: var(--_12);
  }
  .sent p,
  .subtitle + p {
    margin-block-start: var(--_4);
  }
  .copy dd {
    white-space: pre-wrap;
    overflow-wrap: anywhere;
  }
  @media print {
    .row,
    .task .alone,
    .task .button,
    #question {
      display: none;
    }
    .asked,
    .notice,
    .steps > li {
      break-inside: avoid;
    }
    .title,
    .subtitle {
      break-after: avoid;
    }
    .asked,
    .notice {
      border: 1px solid;
      background: none;
    }
  }
`;
