import { css, type CSSResultGroup } from 'lit';
import { baseStyles } from '../parts/base.styles.js';
import { buttonStyles } from '../parts/button.styles.js';
import { noticeStyles } from '../parts/notice.styles.js';

const ownStyles = css`
  .stack {
    gap: 24px;
  }
  .stack .stack {
    gap: 12px;
  }
  .advised {
    padding: 24px;
    border-radius: var(--_radius-card);
    border-end-end-radius: var(--_radius-panel);
    background: var(--_action-soft);
  }
  .advised .line {
    padding: 0;
    border: 0;
  }
  .advised .button {
    align-self: start;
  }
  .line {
    display: flex;
    gap: 16px;
    align-items: center;
    inline-size: 100%;
    min-block-size: 64px;
    padding: 12px 8px;
    border: 0;
    background: none;
    color: var(--_ink);
    font: inherit;
    text-align: start;
    text-decoration: none;
    cursor: pointer;
  }
  .line > svg {
    color: var(--_action);
  }
  .ways .line:hover {
    background: var(--_soft);
  }
  .ways .line:hover strong {
    text-decoration: underline;
    text-underline-offset: 0.15em;
  }
  .ways > li {
    border-block-start: 1px solid var(--_line);
  }
  .what {
    flex: 1;
    display: grid;
    min-inline-size: 0;
  }
  .now {
    display: block;
    font-size: 0.9375rem;
  }
  .now::first-letter,
  th::first-letter {
    text-transform: uppercase;
  }
  .open {
    color: var(--_positive);
    font-weight: 600;
  }
  summary {
    list-style: none;
  }
  summary::-webkit-details-marker {
    display: none;
  }
  .line > svg + .what + svg,
  .fold > svg {
    inline-size: 1.25rem;
    block-size: 1.25rem;
    transition: rotate var(--_motion-quick) ease-out;
  }
  summary > svg:last-child,
  .fold > svg {
    rotate: 90deg;
  }
  [open] > summary > svg:last-child,
  [open] > .fold > svg {
    rotate: -90deg;
  }
  .fold {
    display: flex;
    gap: 8px;
    align-items: center;
    min-block-size: 44px;
    color: var(--_action);
    cursor: pointer;
  }
  .more {
    padding-block: 4px 24px;
  }
  .ways .more {
    padding-inline: 48px 8px;
  }
  .advised .more {
    padding-block-end: 0;
  }
  address {
    font-style: normal;
  }
  table {
    border-collapse: collapse;
  }
  caption {
    font-weight: 600;
    text-align: start;
  }
  th,
  td {
    padding-block: 4px;
    font-weight: 400;
    text-align: start;
    vertical-align: top;
  }
  th {
    inline-size: 8rem;
    padding-inline-end: 16px;
  }
  @container (max-width: 26rem) {
    .advised {
      padding: 16px;
    }
    .ways .more {
      padding-inline-start: 8px;
    }
  }
`;

export const contactStyles: CSSResultGroup = [baseStyles, buttonStyles, noticeStyles, ownStyles];
