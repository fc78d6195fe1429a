import { css, unsafeCSS } from 'lit';
import { bridge } from '@plein/tokens';

/** The ground of every element: tokens, type, space, focus. */
export const baseStyles = css`
  :host {
    ${unsafeCSS(bridge)}
    display: block;
    container-type: inline-size;
    color: var(--_ink);
    line-height: 1.5;
    text-align: start;
    overflow-wrap: break-word;
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
  h2,
  h3,
  h4,
  p,
  ul,
  ol,
  dl,
  dd,
  figure {
    margin: 0;
  }
  ul,
  ol {
    padding: 0;
    list-style: none;
  }
  h2,
  h3,
  h4 {
    font-family: var(--_font-heading);
    font-weight: var(--_font-heading-weight);
    line-height: 1.25;
    text-wrap: balance;
  }
  .title {
    font-size: 1.333rem;
  }
  .subtitle {
    font-size: 1.125rem;
  }
  .quiet {
    color: var(--_ink-quiet);
  }
  .small {
    font-size: 0.9375rem;
  }
  .stack {
    display: flex;
    flex-direction: column;
    align-items: stretch;
    gap: 16px;
  }
  .row {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 8px 16px;
  }
  a {
    color: var(--_action);
    text-underline-offset: 0.15em;
  }
  a:hover {
    text-decoration-thickness: 2px;
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
    outline: 3px solid var(--_focus-outer);
    outline-offset: 3px;
    box-shadow: 0 0 0 3px var(--_focus-inner);
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
  .numbers {
    font-variant-numeric: tabular-nums;
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
