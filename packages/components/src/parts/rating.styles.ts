import { css } from 'lit';

/** A rating: its steps in a row, or one below another in a narrow space. Needs the styles of choices. */
export const ratingStyles = css`
  .scale {
    display: grid;
    grid-auto-flow: column;
    grid-auto-columns: minmax(0, 1fr);
    gap: var(--_8);
  }
  .scale .choice {
    flex-direction: column;
    align-items: center;
    gap: var(--_8);
    padding: var(--_12) var(--_4);
    text-align: center;
    line-height: 1.25;
  }
  @container (max-width: 36rem) {
    .scale {
      grid-auto-flow: row;
    }
    .scale .choice {
      flex-direction: row;
      gap: var(--_12);
      padding: 10px var(--_16);
      text-align: start;
    }
  }
`;
