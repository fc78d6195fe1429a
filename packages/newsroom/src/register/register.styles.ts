import { css } from 'lit';

export const registerStyles = css`
  .form {
    gap: 12px;
    max-inline-size: 40rem;
  }
  .chips {
    gap: 6px;
  }
  @container (min-width: 58rem) {
    .pair {
      grid-template-columns: minmax(0, 40rem) minmax(16rem, 28rem);
    }
  }
  .entry::first-letter {
    text-transform: uppercase;
  }
  .entries {
    display: grid;
    gap: 0;
  }
  .entries > li {
    display: grid;
    gap: 4px;
    padding-block: 12px;
    border-block-start: 1px solid var(--_line);
  }
  .entries > li:last-child {
    padding-block-end: 0;
  }
  .tick {
    inline-size: 1.5rem;
    block-size: 1.5rem;
    margin: 0;
    accent-color: var(--_action);
  }
  .check {
    display: flex;
    align-items: center;
    gap: 12px;
    min-block-size: 44px;
    cursor: pointer;
  }
  .actions {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 8px 24px;
    padding-block-start: 4px;
  }
`;
