import { css } from 'lit';

/** The form after the first answer, and the thank-you. */
export const followUpStyles = css`
  form.stack {
    gap: var(--_24);
    margin-block: var(--_16) var(--_8);
    padding-block-start: var(--_24);
    border-block-start: 1px solid var(--_line);
    animation: unfold var(--_motion-quick) var(--_easing);
  }
  @keyframes unfold {
    from {
      transform: translateY(-4px);
    }
  }
  .reasons {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 13rem), 1fr));
    gap: var(--_8);
  }
  .reasons .choice {
    padding-block: 9px;
    padding-inline: var(--_12) 14px;
  }
  form [aria-live]:empty {
    margin-block-start: calc(-1 * var(--_24));
  }
  .thanks {
    display: flex;
    align-items: flex-start;
    gap: var(--_12);
  }
  .thanks > svg {
    color: var(--_positive);
  }
  .thanks p {
    max-inline-size: 65ch;
    margin-block-start: var(--_4);
  }
`;
