import { css } from 'lit';

/** How cases are laid out, in the list and one by one. */
export const casesStyles = css`
  h2 {
    overflow-wrap: anywhere;
  }
  #cases {
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 20rem), 1fr));
  }
  .toolbar .control {
    max-inline-size: none;
  }
  /* The accent of the newsroom says that staff must act now, which the step of a case does not. */
  .steps .now {
    color: inherit;
    font-weight: inherit;
  }
  .card > .form,
  .folds .form {
    padding-block: 8px 16px;
  }
`;
