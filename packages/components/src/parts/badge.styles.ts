import { css } from 'lit';

/** Badges: `.badge`. The tone styles give it a colour. */
export const badgeStyles = css`
  .badge {
    display: inline-flex;
    align-items: center;
    gap: var(--_4);
    padding: 2px var(--_8);
    border: 1px solid transparent;
    border-end-end-radius: calc(var(--_radius-panel) / 2);
    background: var(--_tone-soft, var(--_soft));
    color: var(--_tone, var(--_ink));
    font-size: var(--_small);
    font-weight: 600;
  }
  .badge.action {
    background: var(--_action-soft);
    color: var(--_action);
  }
  .badge > svg {
    inline-size: 1.125rem;
    block-size: 1.125rem;
    margin-inline-start: -2px;
    stroke-width: 2.25;
  }
  @media (forced-colors: active) {
    .badge {
      border-color: CanvasText;
    }
  }
`;
