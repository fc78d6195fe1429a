import { css } from 'lit';

/** Facts in pairs: what it is in quiet ink, then what it says; under one another where it is narrow. */
export const factsStyles = css`
  .facts {
    display: grid;
    grid-template-columns: fit-content(40%) 1fr;
    gap: var(--_8) var(--_24);
  }
  dt {
    color: var(--_ink-quiet);
  }
  dd {
    min-inline-size: 0;
    white-space: pre-line;
  }
  @container (max-width: 26rem) {
    .facts {
      grid-template-columns: 1fr;
      gap: 0;
    }
    dd + dt {
      margin-block-start: var(--_8);
    }
  }
`;
