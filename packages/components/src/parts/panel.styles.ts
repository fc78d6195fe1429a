import { css } from 'lit';

/**
 * Panels: `.panel`, for what matters most on a screen. The one generous round corner is the only ornament.
 * The tone styles change the background.
 */
export const panelStyles = css`
  .panel {
    padding: clamp(var(--_16), 5cqi, var(--_24));
    outline: 1px solid transparent;
    outline-offset: -1px;
    border-end-end-radius: var(--_radius-panel);
    background: var(--_tone-soft, var(--_action-soft));
  }
`;
