import { css, type CSSResultGroup } from 'lit';
import { baseStyles } from '../parts/base.styles.js';
import { buttonStyles } from '../parts/button.styles.js';
import { fieldStyles } from '../parts/field.styles.js';
import { noticeStyles } from '../parts/notice.styles.js';
import { panelStyles } from '../parts/panel.styles.js';
import { stepsStyles } from '../parts/steps.styles.js';

const ownStyles = css`
  :host {
    max-inline-size: 42rem;
  }
  .stack {
    gap: var(--_24);
  }
  form > .button {
    align-self: start;
  }
  .asked {
    gap: var(--_16);
  }
  .task .button {
    margin-block-start: var(--_12);
  }
  .title + p,
  .subtitle + p {
    margin-block-start: var(--_8);
  }
  .phone {
    font-size: var(--_title);
    font-weight: 600;
  }
  @media print {
    form .button {
      display: none;
    }
  }
`;

export const statusStyles: CSSResultGroup = [
  baseStyles,
  buttonStyles,
  fieldStyles,
  noticeStyles,
  panelStyles,
  stepsStyles,
  ownStyles,
];
