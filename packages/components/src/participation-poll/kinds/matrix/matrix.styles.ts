import { css } from 'lit';

export const matrixStyles = css`
  .choices:has(> .statement) {
    gap: var(--_24);
  }
  .statement {
    display: grid;
    gap: var(--_8);
  }
  .statement .option > strong {
    font-size: inherit;
  }
  .statement .hint {
    display: block;
    color: var(--_ink-quiet);
    font-size: var(--_small);
  }
  .statement > img {
    inline-size: 7.5rem;
    block-size: 5rem;
    object-fit: cover;
  }
  .points {
    display: grid;
    gap: var(--_8);
  }
  .points .choice {
    gap: var(--_8);
    padding: 10px var(--_12);
  }
  @container (min-width: 36rem) {
    .points {
      grid-auto-flow: column;
      grid-auto-columns: 1fr;
    }
    .points .choice {
      flex-direction: column;
      align-items: center;
      padding-inline: var(--_4);
      text-align: center;
      hyphens: auto;
      overflow-wrap: anywhere;
    }
  }
  .point {
    display: grid;
    grid-template-columns: 1fr auto;
    gap: 0 var(--_8);
    inline-size: 100%;
  }
  .point > .bar,
  .point > .mark {
    grid-column: 1 / -1;
  }
`;
