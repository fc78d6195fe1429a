import { css } from 'lit';

/** How a list of what residents sent is laid out: a card is one column, or two where there is room. */
export const requestStyles = css`
  .halves {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 16px 32px;
  }
  @container (min-width: 52rem) {
    .halves {
      grid-template-columns: minmax(0, 3fr) minmax(0, 2fr);
    }
  }
  .list {
    max-inline-size: 76rem;
  }
`;
