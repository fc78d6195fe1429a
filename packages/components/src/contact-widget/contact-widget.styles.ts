import { css, type CSSResultGroup } from 'lit';
import { baseStyles } from '../parts/base.styles.js';
import { buttonStyles } from '../parts/button.styles.js';
import { panelStyles } from '../parts/panel.styles.js';

const ownStyles = css`
  :host {
    max-inline-size: 42rem;
  }
  .stack {
    gap: var(--_24);
  }
  .stack .stack {
    gap: var(--_12);
  }
  .crisis {
    outline: 2px solid var(--_negative);
    background: var(--_negative-soft);
  }
  .crisis > .line > svg {
    color: var(--_negative);
  }
  .note {
    padding: var(--_12) var(--_16);
    background: var(--_soft);
  }
  .advised {
    align-items: flex-start;
  }
  .line {
    display: flex;
    gap: var(--_16);
    align-items: flex-start;
    inline-size: 100%;
    border: 0;
    background: none;
    color: var(--_ink);
    font: inherit;
    text-align: start;
    text-decoration: none;
  }
  .channels {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 20rem), 1fr));
    column-gap: var(--_24);
    margin-block-start: var(--_8);
  }
  .channels .line {
    padding: var(--_12) 0;
    border-block-start: 1px solid var(--_line);
    cursor: pointer;
  }
  .channels .line:hover strong {
    text-decoration: underline;
  }
  .line > svg,
  summary {
    color: var(--_action);
  }
  .what {
    flex: 1;
    display: grid;
  }
  /* Its full stop is for the name of the row alone. An element that is out of sight would bring a space before it. */
  .channels strong::after {
    content: '.';
    font-size: 0;
  }
  .what > span {
    font-size: var(--_small);
  }
  .open {
    color: var(--_ink);
    font-weight: 600;
  }
  .channels .open {
    color: var(--_positive);
  }
  summary {
    display: flex;
    gap: var(--_8);
    align-items: center;
    min-block-size: 44px;
    cursor: pointer;
  }
  .what + svg {
    align-self: center;
  }
  .line:not(summary) > svg:last-child:dir(rtl) {
    rotate: 180deg;
  }
  summary > svg:last-child {
    rotate: 90deg;
  }
`;

export const contactStyles: CSSResultGroup = [baseStyles, buttonStyles, panelStyles, ownStyles];
