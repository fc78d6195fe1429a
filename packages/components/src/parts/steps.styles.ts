import { css } from 'lit';
import { numbersStyles } from './numbers.styles.js';

/** Steps down the page on one line: `.done`, `.now` and `.to-come`. */
export const stepsStyles = css`
  ${numbersStyles}
  .steps {
    display: grid;
    gap: var(--_24);
    margin-block-start: var(--_16);
  }
  .steps > li {
    position: relative;
    display: flex;
    gap: var(--_12);
  }
  .steps > :not(:last-child)::before {
    content: '';
    position: absolute;
    inset-block: 0 calc(-1 * var(--_24));
    inset-inline-start: 0.9375rem;
    border-inline-start: 2px solid var(--_control);
  }
  .mark {
    z-index: 1;
    flex: none;
    inline-size: 1.5rem;
    block-size: 1.5rem;
    margin-inline: 0.25rem;
    border: 2px solid var(--_control);
    background: var(--_ground);
  }
  .done > .mark {
    border-color: var(--_positive);
    background: var(--_positive);
    color: var(--_ground);
  }
  .mark > svg {
    inline-size: 1.25rem;
    block-size: 1.25rem;
    stroke-width: 3;
  }
  .now > .mark {
    inline-size: 2rem;
    block-size: 2rem;
    margin: 0;
    border: 0.5rem solid var(--_action);
    border-end-end-radius: var(--_radius-panel);
  }
  .now strong {
    font-size: var(--_subtitle);
  }
`;
