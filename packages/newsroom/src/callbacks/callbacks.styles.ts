import { css } from 'lit';

/** How the requests are laid out. */
export const callbacksStyles = css`
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
  .talk {
    display: grid;
    gap: 8px;
  }
`;
