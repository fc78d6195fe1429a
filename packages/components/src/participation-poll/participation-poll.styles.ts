import { css } from 'lit';

export const participationPollStyles = css`
  .card {
    padding: 24px;
    border: 1px solid var(--_line);
    border-radius: var(--_radius-card);
    background: var(--_ground);
  }
  @container (max-width: 26rem) {
    .card {
      padding: 16px;
    }
  }
  .poll {
    gap: 24px;
  }
  .state {
    display: flex;
    gap: 8px;
    font-weight: 600;
  }
  .state svg {
    color: var(--_action);
  }
  .facts {
    display: grid;
    grid-template-columns: max-content 1fr;
    gap: 4px 24px;
  }
  dt {
    color: var(--_ink-quiet);
  }
  .body {
    gap: 8px;
    max-inline-size: 65ch;
  }
  fieldset {
    min-inline-size: 0;
    margin: 0 0 24px;
    padding: 0;
    border: 0;
  }
  .error {
    display: flex;
    gap: 8px;
    margin-block: 8px 16px;
    color: var(--_negative);
    font-weight: 600;
  }
  .choices {
    margin-block: 8px 0;
  }
  .choice {
    gap: 16px;
    padding-block: 16px;
  }
  .option {
    flex: 1;
    min-inline-size: 0;
  }
  .option > strong {
    font-size: 1.125rem;
    line-height: 1.25;
  }
  .choice img {
    flex: none;
    inline-size: 7.5rem;
    block-size: 5rem;
    border-radius: var(--_radius-control);
    background: var(--_soft);
    object-fit: cover;
  }
  @container (max-width: 26rem) {
    .facts {
      grid-template-columns: 1fr;
      gap: 0;
    }
    dd + dt {
      margin-block-start: 8px;
    }
    .choice img {
      inline-size: 4.5rem;
      block-size: 4.5rem;
    }
  }
  @media print {
    .row {
      display: none;
    }
  }
`;
