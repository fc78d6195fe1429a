import { css } from 'lit';

/** Dialogs: a question that must be answered before anything else. */
export const dialogStyles = css`
  .dialog {
    inline-size: min(34rem, 100vw - 32px);
    max-block-size: calc(100dvh - 32px);
    padding: var(--_24);
    border: 1px solid var(--_line);
    border-end-end-radius: var(--_radius-panel);
    background: var(--_ground);
    color: var(--_ink);
    box-shadow: var(--plein-elevation-float, 0 8px 32px 0 #0003);
    overscroll-behavior: contain;
    container-type: inline-size;
  }
  .dialog[open] {
    animation: rise var(--_motion-quick) var(--_easing);
  }
  @keyframes rise {
    from {
      transform: translateY(8px);
    }
  }
  .dialog::backdrop {
    background: rgb(0 0 0 / 0.5);
  }
  @media (prefers-reduced-transparency: reduce) {
    .dialog::backdrop {
      background: CanvasText;
    }
  }
  .dialog-head {
    display: grid;
    grid-template-columns: 1fr auto;
    align-items: start;
    gap: var(--_16);
    margin-block: calc(-1 * var(--_8)) var(--_8);
  }
  .dialog-head > .title {
    padding-block: 8px;
  }
  .dialog > .row {
    margin-block-start: var(--_24);
  }
`;
