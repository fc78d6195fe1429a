import { css } from 'lit';

export const participationPollStyles = css`
  :host {
    max-inline-size: 42rem;
  }
  .card {
    padding: clamp(var(--_16), 5cqi, var(--_24));
    border: 1px solid var(--_line);
    border-end-end-radius: var(--_radius-panel);
    background: var(--_ground);
  }
  .poll {
    gap: var(--_24);
  }
  .state {
    display: flex;
    gap: var(--_8);
    font-weight: 600;
  }
  .state svg {
    color: var(--_action);
  }
  .facts {
    display: grid;
    grid-template-columns: max-content 1fr;
    gap: var(--_8) var(--_24);
  }
  dt {
    color: var(--_ink-quiet);
  }
  .title,
  .body {
    max-inline-size: 65ch;
  }
  fieldset {
    min-inline-size: 0;
    margin: 0 0 var(--_24);
    padding: 0;
    border: 0;
  }
  .error {
    display: flex;
    gap: var(--_8);
    margin-block: var(--_8) var(--_16);
    color: var(--_negative);
    font-weight: 600;
  }
  .choices {
    margin-block-start: var(--_8);
  }
  .yes-no {
    grid-template-columns: 1fr 1fr;
  }
  .choice {
    gap: var(--_16);
    padding-block: var(--_16);
  }
  .option {
    flex: 1;
    min-inline-size: 0;
  }
  .option > strong {
    font-size: var(--_subtitle);
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
      margin-block-start: var(--_8);
    }
    .choice img {
      inline-size: 4.5rem;
      block-size: 4.5rem;
    }
  }
  /* Without script the device stores nothing, since the voter code is in the page. */
  @media (scripting: none) {
    .scripted {
      display: none;
    }
  }
  @media print {
    .row {
      display: none;
    }
  }
`;
