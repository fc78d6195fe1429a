import { css, type CSSResultGroup } from 'lit';
import { baseStyles } from '../parts/base.styles.js';
import { buttonStyles } from '../parts/button.styles.js';

const ownStyles = css`
  .stack {
    gap: 24px;
  }
  .stack .stack {
    gap: 12px;
  }
  .crisis {
    padding: 16px;
    border: 2px solid var(--_negative);
    border-radius: var(--_radius-card);
    background: var(--_negative-soft);
  }
  .crisis > .line > svg {
    color: var(--_negative);
  }
  .advised {
    padding: 24px;
    border: 1px solid transparent;
    border-radius: var(--_radius-card);
    border-end-end-radius: var(--_radius-panel);
    background: var(--_action-soft);
  }
  .advised,
  .more {
    align-items: flex-start;
  }
  .line {
    display: flex;
    gap: 16px;
    align-items: center;
    inline-size: 100%;
    border: 0;
    background: none;
    color: var(--_ink);
    font: inherit;
    text-align: start;
    text-decoration: none;
  }
  .ways {
    margin-block-start: 8px;
  }
  .ways .line {
    min-block-size: 64px;
    padding: 12px 8px;
    border-block-start: 1px solid var(--_line);
    cursor: pointer;
  }
  .ways .line:hover {
    background: var(--_soft);
  }
  .line > svg,
  .fold {
    color: var(--_action);
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
    display: flex;
    gap: 8px;
    align-items: center;
    min-block-size: 44px;
    cursor: pointer;
  }
  .what + svg,
  .fold > svg {
    inline-size: 1.25rem;
  }
  .line:not(summary) > svg:last-child:dir(rtl) {
    rotate: 180deg;
  }
  summary > svg:last-child {
    rotate: 90deg;
  }
  [open] > summary > svg:last-child {
    rotate: -90deg;
  }
  .more {
    padding-block: 4px 16px;
  }
  .ways .more {
    padding-inline: 48px 8px;
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
  @container (max-width: 26rem) {
    .advised {
      padding: 16px;
    }
    .ways .more {
      padding-inline: 8px;
    }
  }
`;

export const contactStyles: CSSResultGroup = [baseStyles, buttonStyles, ownStyles];
