import { css } from 'lit';

/** Steps down the page on one line: `.done`, `.now` and `.to-come`. */
export const stepsStyles = css`
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
    inset-inline-start: 15px;
    border-inline-start: 2px solid var(--_control);
  }
  .mark {
    z-index: 1;
    flex: none;
    inline-size: 24px;
    block-size: 24px;
    margin-inline: 4px;
    border: 2px solid var(--_control);
    background: var(--_ground);
  }
  .done > .mark {
    border-color: var(--_positive);
    background: var(--_positive);
    color: var(--_ground);
  }
  .mark > svg {
    inline-size: 20px;
    block-size: 20px;
    stroke-width: 3;
  }
  .now > .mark {
    inline-size: 32px;
    block-size: 32px;
    margin: 0;
    border: 8px solid var(--_action);
    border-end-end-radius: var(--_radius-panel);
  }
  .now strong {
    font-size: var(--_subtitle);
  }
`;
