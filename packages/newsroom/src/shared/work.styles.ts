import { css } from 'lit';
import {
  badgeStyles,
  baseStyles,
  buttonStyles,
  choiceStyles,
  dialogStyles,
  emptyStyles,
  factsStyles,
  fieldStyles,
  noticeStyles,
  panelStyles,
  tabsStyles,
  toneStyles,
} from '@plein/components/parts.js';
import { pageStyles } from '../shell/page.styles.js';

/**
 * Styles that work pages share besides those of the shell: choices in a row, and forms with content beside
 * them.
 */
export const workStyles = [
  baseStyles,
  toneStyles,
  badgeStyles,
  buttonStyles,
  fieldStyles,
  choiceStyles,
  noticeStyles,
  panelStyles,
  emptyStyles,
  factsStyles,
  tabsStyles,
  dialogStyles,
  pageStyles,
  css`
    .pair {
      display: grid;
      grid-template-columns: minmax(0, 1fr);
      gap: 24px;
      align-items: start;
    }
    @container (min-width: 58rem) {
      .pair {
        grid-template-columns: minmax(0, 36rem) minmax(18rem, 36rem);
        gap: 24px 48px;
      }
    }
    .list {
      display: grid;
      grid-template-columns: minmax(0, 1fr);
      gap: 12px;
    }
    .card.stack {
      display: flex;
      gap: 12px;
    }
    .pair .control:not(.short) {
      max-inline-size: none;
    }
    .chips {
      display: flex;
      flex-wrap: wrap;
      gap: 8px;
    }
    .chips .choice {
      align-items: center;
      padding: 6px 12px 6px 10px;
      gap: 8px;
    }
    .chips .choice input {
      margin: 0;
      inline-size: 1.125rem;
      block-size: 1.125rem;
    }
    kbd {
      padding: 0 6px;
      border: 1px solid var(--_line);
      border-radius: var(--_radius-control);
      background: var(--_soft);
      color: var(--_ink-quiet);
      font: inherit;
      font-size: var(--_small);
    }
    summary {
      min-block-size: 44px;
      padding-block: 10px;
      color: var(--_action);
      font-weight: 600;
      cursor: pointer;
    }
    summary .quiet {
      font-weight: 400;
    }
    details > .stack {
      padding-block: 8px;
    }
    .quote {
      padding-inline-start: 16px;
      border-inline-start: 4px solid var(--_line);
      white-space: pre-line;
      overflow-wrap: anywhere;
    }
    caption {
      padding-block-end: 8px;
      font-weight: 600;
      text-align: start;
    }
    td .button {
      white-space: nowrap;
    }
    .numbered {
      font-variant-numeric: tabular-nums;
    }
    .start {
      align-self: start;
      justify-self: start;
    }
    .between {
      display: flex;
      flex-wrap: wrap;
      align-items: baseline;
      justify-content: space-between;
      gap: 4px 16px;
    }
    @media (forced-colors: active) {
      .tab:not([aria-selected='true']) {
        border-color: Canvas;
      }
    }
    .toolbar .field {
      min-inline-size: min(14rem, 100%);
    }
  `,
];
