import { css } from 'lit';

/** Steps down the page on one line: `.done`, `.now` and `.to-come`. */
export const stepsStyles = css`
  .steps {
    margin-block-start: var(--_16);
  }
  .steps > li {
    position: relative;
    display: grid;
    grid-template-columns: 32px 1fr;
    gap: var(--_12);
    padding-block-end: var(--_24);
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
    border-end-end-radius: var(--_radius-panel);
  }
  .now strong {
    font-size: var(--_subtitle);
  }
  @media (forced-colors: active) {
    .now > .mark {
      border-color: Highlight;
    }
  }
`;
