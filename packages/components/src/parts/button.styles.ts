import { css } from 'lit';

/** Buttons: `.button` (the main action), `.button.second`, `.button.plain` (looks like a link). */
export const buttonStyles = css`
  .button {
    display: inline-flex;
    align-items: center;
    justify-content: center;
    gap: var(--_8);
    min-inline-size: 44px;
    min-block-size: max(44px, var(--_size-target));
    padding: var(--_8) 20px;
    border: 2px solid transparent;
    border-radius: var(--_button-radius);
    background: var(--_action-fill);
    color: var(--_on-action);
    font: inherit;
    font-weight: var(--_button-weight);
    text-align: center;
    text-decoration: none;
    cursor: pointer;
    transition: background-color var(--_motion-quick) var(--_easing);
  }
  .button:hover {
    background: var(--_action-fill-hover);
  }
  .second {
    border-color: var(--_action);
    background: var(--_ground);
    color: var(--_action);
  }
  .second:hover {
    background: var(--_action-soft);
  }
  .plain {
    padding-inline: 0;
    border: 0;
    text-decoration: underline;
    text-underline-offset: 0.15em;
  }
  .plain,
  .plain:hover {
    background: none;
    color: var(--_action);
  }
  .plain:hover {
    text-decoration-thickness: 2px;
  }
  .plain > svg {
    margin-inline: -4px;
  }
  .button[aria-disabled='true'] {
    cursor: progress;
    opacity: 0.75;
  }
  @container (max-width: 26rem) {
    .wide {
      inline-size: 100%;
    }
  }
`;
