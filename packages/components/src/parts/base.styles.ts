import { css, unsafeCSS } from 'lit';
import { bridge } from '@plein/tokens';

/** Base styles of every element: tokens, type, space, focus. */
export const baseStyles = css`
  :host {
    ${unsafeCSS(bridge)}
    display: block;
    container-type: inline-size;
    color: var(--_ink);
    font-family: var(--_font-text);
    line-height: var(--plein-leading-text, 1.5);
    text-align: start;
    text-wrap: pretty;
    overflow-wrap: anywhere;
    -webkit-text-size-adjust: 100%;
  }
  :host([hidden]),
  [hidden] {
    display: none !important;
  }
  *,
  ::before,
  ::after {
    box-sizing: border-box;
  }
  h1,
  h2,
  h3,
  h4,
  p,
  ul,
  ol,
  dl,
  dd {
    margin: 0;
  }
  ul,
  ol {
    padding: 0;
    list-style: none;
  }
  h1,
  h2,
  h3,
  h4 {
    color: var(--_heading);
    font-family: var(--_font-heading);
    font-weight: var(--_font-heading-weight);
    line-height: var(--plein-leading-heading, 1.25);
    text-wrap: balance;
  }
  .title {
    font-size: var(--_title);
  }
  .subtitle {
    font-size: var(--_subtitle);
  }
  .quiet {
    color: var(--_ink-quiet);
  }
  .small {
    font-size: var(--_small);
  }
  .stack {
    display: flex;
    flex-direction: column;
    align-items: stretch;
    gap: var(--_16);
  }
  .row {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: var(--_8) var(--_16);
  }
  a {
    color: var(--_action);
    text-underline-offset: 0.15em;
  }
  a:hover {
    text-decoration-thickness: 2px;
  }
  /* In a sentence a link and its line are as high as a finger needs; glyphs of any font fill 1em of it. */
  a:not([class]) {
    padding-block: max(0px, 12px - 0.5em);
    line-height: max(1lh, 24px);
  }
  .alone {
    display: inline-flex;
    align-items: center;
    min-inline-size: 44px;
    min-block-size: max(44px, var(--_size-target));
  }
  svg {
    flex: none;
    inline-size: 1.5rem;
    block-size: 1.5rem;
    fill: none;
    stroke: currentColor;
    stroke-width: 1.75;
    stroke-linecap: round;
    stroke-linejoin: round;
    forced-color-adjust: auto;
  }
  :focus-visible {
    outline: var(--_focus-width) solid var(--_focus-outer);
    outline-offset: var(--_focus-offset);
    box-shadow: 0 0 0 var(--_focus-offset) var(--_focus-inner);
  }
  [tabindex='-1']:focus {
    outline: none;
    box-shadow: none;
  }
  .hidden-visually {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
  @media (prefers-contrast: more) {
    :host {
      --_ink-quiet: var(--_ink);
      --_control: var(--_ink);
      --_line: var(--_ink);
    }
  }
  @media (prefers-reduced-motion: reduce) {
    *,
    ::before,
    ::after {
      transition: none !important;
      animation: none !important;
    }
  }
`;
