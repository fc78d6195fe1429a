import { css, type CSSResultGroup } from 'lit';
import { baseStyles } from '../parts/base.styles.js';
import { buttonStyles } from '../parts/button.styles.js';
import { fieldStyles } from '../parts/field.styles.js';
import { noticeStyles } from '../parts/notice.styles.js';

const ownStyles = css`
  .stack {
    gap: 24px;
  }
  form > .button {
    align-self: start;
  }
  .asked {
    gap: 16px;
    padding: 24px;
    border: 1px solid transparent;
    border-radius: var(--_radius-card);
    border-end-end-radius: var(--_radius-panel);
    background: var(--_action-soft);
  }
  .task .button {
    margin-block-start: 12px;
  }
  .steps {
    margin-block-start: 16px;
  }
  .steps > li {
    position: relative;
    display: grid;
    grid-template-columns: 32px 1fr;
    gap: 12px;
    padding-block-end: 24px;
  }
  .steps > li:last-child {
    padding-block-end: 0;
  }
  .steps > li:not(:last-child)::before {
    content: '';
    position: absolute;
    inset-block: 0;
    inset-inline-start: 15px;
    border-inline-start: 2px solid var(--_control);
  }
  .steps > .done::before {
    border-color: var(--_positive);
  }
  .mark {
    position: relative;
    display: grid;
    place-items: center;
    inline-size: 24px;
    block-size: 24px;
    margin-inline: 4px;
    border: 2px solid var(--_control);
    border-radius: var(--_radius-control);
    background: var(--_ground);
  }
  .done > .mark {
    border-color: var(--_positive);
    background: var(--_positive);
    color: var(--_ground);
  }
  .mark > svg {
    inline-size: 18px;
    block-size: 18px;
    stroke-width: 3;
  }
  .now > .mark {
    inline-size: 32px;
    block-size: 32px;
    margin: 0;
    border: 8px solid var(--_action);
  }
  .now strong {
    font-size: 1.125rem;
  }
  .phone {
    font-size: 1.333rem;
    font-weight: 600;
  }
  @media (forced-colors: active) {
    .now > .mark {
      border-color: Highlight;
    }
  }
  @container (max-width: 26rem) {
    .asked {
      padding: 16px;
    }
  }
`;

export const statusStyles: CSSResultGroup = [baseStyles, buttonStyles, fieldStyles, noticeStyles, ownStyles];
