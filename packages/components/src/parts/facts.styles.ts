import { css } from 'lit';

/** Facts in pairs: a quiet label, then its value. In a narrow space the value is below its label. */
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
