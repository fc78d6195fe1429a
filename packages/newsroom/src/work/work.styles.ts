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
  tableStyles,
  tabsStyles,
  toneStyles,
} from '@plein/components/parts.js';

/** What the work pages share beside the styles of the shell: a form in one column, chips, a list of cards. */
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
  tableStyles,
  tabsStyles,
  dialogStyles,
  css`
    .page {
      display: grid;
      gap: var(--_24);
    }
    .page-head {
      display: flex;
      flex-wrap: wrap;
      align-items: end;
      justify-content: space-between;
      gap: var(--_16) var(--_32);
    }
    h1 {
      font-size: clamp(1.333rem, 1rem + 1.6vw, 2rem);
    }
    h2 {
      font-size: 1.125rem;
    }
    .form {
      display: grid;
      gap: var(--_24);
      max-inline-size: 40rem;
    }
    .card {
      min-inline-size: 0;
      padding: clamp(16px, 4cqi, 24px);
      border: 1px solid var(--_line);
      border-radius: var(--_radius-card);
      background: var(--_ground);
    }
    .card.stack > h2,
    .card.stack > h3 {
      margin: 0;
    }
    .cards {
      display: grid;
      gap: var(--_16);
    }
    .pair {
      display: grid;
      gap: var(--_24);
      align-items: start;
    }
    @container (min-width: 60rem) {
      .pair {
        grid-template-columns: minmax(0, 40rem) minmax(18rem, 1fr);
        gap: var(--_48, 48px);
      }
    }
    .chips {
      display: flex;
      flex-wrap: wrap;
      gap: var(--_8);
    }
    .chips .choice {
      align-items: center;
      min-block-size: 44px;
      padding: 6px var(--_12);
      gap: var(--_8);
    }
    .chips .choice input {
      margin: 0;
      inline-size: 1.125rem;
      block-size: 1.125rem;
    }
    kbd {
      padding: 0 6px;
      border: 1px solid var(--_control);
      border-radius: var(--_radius-control);
      background: var(--_soft);
      color: var(--_ink-quiet);
      font: inherit;
      font-size: 0.875rem;
    }
    summary {
      min-block-size: 44px;
      padding-block: var(--_8);
      color: var(--_action);
      font-weight: 600;
      cursor: pointer;
    }
    summary:focus-visible {
      outline-offset: 0;
    }
    .toolbar {
      display: flex;
      flex-wrap: wrap;
      align-items: end;
      gap: var(--_16);
    }
    .toolbar .field {
      flex: 1 1 12rem;
      max-inline-size: 22rem;
    }
    .quote {
      padding-inline-start: var(--_16);
      border-inline-start: 4px solid var(--_line);
      white-space: pre-line;
      overflow-wrap: anywhere;
    }
    @media print {
      .toolbar,
      .row:has(.button),
      .button {
        display: none;
      }
      .card {
        break-inside: avoid;
      }
    }
  `,
];
