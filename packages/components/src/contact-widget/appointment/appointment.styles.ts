import { css } from 'lit';
import { choiceStyles } from '../../parts/choice.styles.js';

const ownStyles = css`
  .choices.times {
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 6.5rem), 1fr));
  }
  .choices.days {
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 14rem), 1fr));
  }
  .choice {
    gap: var(--_8);
    padding-inline: var(--_12);
  }
`;

/** What the form for an appointment has besides. */
export const appointmentStyles = [choiceStyles, ownStyles];
