import { css } from 'lit';

/**
 * Panels: `.panel`, what matters most on a screen; `.action`, `.positive`, `.warning` and `.negative` give it a
 * tone. Three right angles and one generous round corner: the only ornament there is.
 */
export const panelStyles = css`
  .panel {
    padding: var(--_24);
    border: 1px solid transparent;
    border-radius: var(--_radius-card);
    border-end-end-radius: var(--_radius-panel);
    background: var(--_soft);
  }
  .panel.action {
    background: var(--_action-soft);
  }
  .panel.positive {
    background: var(--_positive-soft);
  }
  .panel.warning {
    background: var(--_warning-soft);
  }
  .panel.negative {
    border: 2px solid var(--_negative);
    background: var(--_negative-soft);
  }
  @container (max-width: 26rem) {
    .panel {
      padding: var(--_16);
    }
  }
`;
