import { css, unsafeCSS } from 'lit';
import { bridge } from '@plein/tokens';

/** Styles that are needed before the first click. */
export const chatLauncherStyles = css`
  :host {
    ${unsafeCSS(bridge)}
    display: block;
    position: fixed;
    inset-block-end: 16px;
    inset-inline-end: 16px;
    z-index: 1000;
    color: var(--_ink);
  }
  :host([inline]) {
    position: static;
  }
  :host([hidden]) {
    display: none;
  }
  .pill {
    display: flex;
    align-items: center;
    gap: var(--_8);
    box-sizing: border-box;
    inline-size: fit-content;
    min-block-size: 52px;
    margin-inline-start: auto;
    padding-block: var(--_8);
    padding-inline: 20px var(--_24);
    border: 2px solid transparent;
    border-radius: 26px;
    background: var(--_action-fill);
    color: var(--_on-action);
    font: inherit;
    font-weight: 600;
    line-height: 1.25;
    text-decoration: none;
    box-shadow: 0 2px 12px rgb(0 0 0 / 0.24);
    cursor: pointer;
  }
  .pill:hover {
    background: var(--_action-fill-hover);
  }
  .pill:focus-visible {
    outline: var(--_focus-width) solid var(--_focus-outer);
    outline-offset: var(--_focus-offset);
    box-shadow: 0 0 0 var(--_focus-offset) var(--_focus-inner);
  }
  [data-aside] {
    opacity: 0;
    pointer-events: none;
  }
  :host([inline]) .pill {
    margin: 0;
  }
  :host([inline]) .pill:not(:focus-visible) {
    box-shadow: none;
  }
  .pill svg {
    inline-size: 1.5rem;
    fill: none;
    stroke: currentColor;
    stroke-width: 1.75;
    stroke-linejoin: round;
  }
  .sorry {
    padding: var(--_8) var(--_12);
    background: var(--_ground);
  }
  @media print {
    :host {
      display: none;
    }
  }
`;
