import { css } from 'lit';

export const budgetStyles = css`
  .plan {
    flex-wrap: wrap;
    align-items: center;
    cursor: auto;
  }
  .plan:hover {
    background: var(--_ground);
  }
  .plan > .option {
    flex: 1 1 12rem;
  }
  .given,
  .given:hover {
    border-color: var(--_action);
    background: var(--_action-soft);
  }
  .plan:has(:focus-visible) {
    outline: none;
    box-shadow: none;
  }
  .amounts {
    display: flex;
    gap: var(--_8);
    margin-inline-start: auto;
  }
  .amounts button {
    display: inline-flex;
    align-items: center;
    justify-content: center;
    min-inline-size: 44px;
    min-block-size: 44px;
    border: 1px solid var(--_control);
    border-radius: var(--_radius-control);
    background: var(--_ground);
    color: var(--_action);
    cursor: pointer;
  }
  .amounts [aria-disabled='true'] {
    border-color: var(--_line);
    color: var(--_line);
    cursor: default;
  }
  .euros {
    position: relative;
    display: inline-flex;
    align-items: center;
  }
  .euros > span {
    position: absolute;
    inset-inline-start: var(--_12);
    color: var(--_ink-quiet);
  }
  .euros > input {
    box-sizing: border-box;
    inline-size: 7.5rem;
    block-size: auto;
    min-block-size: 44px;
    margin: 0;
    padding: var(--_4) var(--_8);
    padding-inline-start: 1.75rem;
    border: 1px solid var(--_control);
    border-radius: var(--_radius-control);
    background: var(--_ground);
    color: var(--_ink);
    font: inherit;
    font-variant-numeric: tabular-nums;
    text-align: end;
  }
  .euros > input:focus-visible {
    outline: var(--_focus-width) solid var(--_focus-outer);
    outline-offset: var(--_focus-offset);
    box-shadow: 0 0 0 var(--_focus-offset) var(--_focus-inner);
  }
  .total {
    display: grid;
    gap: var(--_4);
    margin-block-start: var(--_8);
    padding-block: var(--_12);
    background: var(--_ground);
  }
  /* On a low or an enlarged screen it would cover what it is about. */
  @media (min-height: 36rem) {
    .total {
      position: sticky;
      inset-block-end: 0;
      border-block-start: 1px solid var(--_line);
    }
  }
  /* What has the focus is scrolled clear of the total. */
  .plan :is(button, input),
  .choice > input {
    scroll-margin-block: 6rem;
  }
  .spent {
    display: block;
    inline-size: 100%;
    block-size: 0.75rem;
    background: var(--_soft);
    stroke: none;
    fill: var(--_action);
  }
  .spent:dir(rtl) {
    transform: scaleX(-1);
  }
  .over,
  .over .spent {
    color: var(--_negative);
    fill: var(--_negative);
  }
  @media (scripting: none) {
    .amounts .scripted,
    .total.scripted {
      display: none;
    }
  }
  @media (forced-colors: active) {
    .given {
      border: 3px solid Highlight;
    }
    .amounts [aria-disabled='true'] {
      color: GrayText;
    }
    .spent {
      border: 1px solid CanvasText;
      background: Canvas;
      fill: Highlight;
      forced-color-adjust: none;
    }
  }
`;
