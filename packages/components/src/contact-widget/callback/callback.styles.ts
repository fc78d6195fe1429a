import { css } from 'lit';
import { choiceStyles } from '../../parts/choice.styles.js';

const ownStyles = css`
  .days {
    display: grid;
    gap: var(--_16);
  }
  .day {
    margin-block-end: var(--_4);
  }
  .days .choices {
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 9.5rem), 1fr));
  }
  .choice {
    gap: var(--_8);
    padding-inline: var(--_12);
  }
  .attached {
    background: var(--_soft);
  }
  .attached summary {
    display: list-item;
    list-style: revert;
    min-block-size: 44px;
    padding-block: 10px;
    color: var(--_action);
    cursor: pointer;
  }
  .attached .button {
    align-self: start;
  }
  .turns {
    padding-block: var(--_8);
  }
`;

/** What the form for a callback has besides. */
export const callbackStyles = [choiceStyles, ownStyles];
