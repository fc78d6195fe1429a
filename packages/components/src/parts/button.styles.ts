import { css } from 'lit';

/** Buttons: `.button` (the first action), `.button.second`, `.button.plain` (looks like a link). */
export const buttonStyles = css`
  .button {
    display: inline-flex;
    align-items: center;
    justify-content: center;
    gap: 8px;
    min-block-size: max(44px, var(--_size-target));
    padding: 8px 20px;
    border: 2px solid transparent;
    border-radius: var(--_radius-control);
    background: var(--_action-fill);
    color: var(--_on-action);
    font: inherit;
    font-weight: 600;
    text-align: center;
    text-decoration: none;
    cursor: pointer;
    transition: background-color var(--_motion-quick) ease-out;
  }
  .button:hover {
    background: var(--_action-fill-hover);
  }
  .button.second {
    border-color: var(--_action);
    background: var(--_ground);
    color: var(--_action);
  }
  .button.second:hover {
    background: var(--_action-soft);
  }
  .button.plain {
    padding-inline: 0;
    border: 0;
    background: none;
    color: var(--_action);
    text-decoration: underline;
    text-underline-offset: 0.15em;
  }
  .button.plain:hover {
    text-decoration-thickness: 2px;
  }
  .button[aria-disabled='true'] {
    cursor: progress;
    opacity: 0.75;
  }
  @container (max-width: 26rem) {
    .button.wide {
      inline-size: 100%;
    }
  }
`;
