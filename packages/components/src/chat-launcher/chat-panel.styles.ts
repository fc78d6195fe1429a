import { css } from 'lit';

/** Styles of the panel. They load after the first click. */
export const chatPanelStyles = css`
  :host {
    container-type: normal;
  }
  .panel {
    position: fixed;
    inset: auto;
    inset-block-end: 84px;
    inset-inline-end: 16px;
    flex-direction: column;
    inline-size: min(26rem, 100vw - 32px);
    block-size: min(40rem, 100dvh - 100px);
    max-inline-size: none;
    max-block-size: none;
    margin: 0;
    padding: 0;
    overflow: hidden auto;
    border: 1px solid var(--_line);
    border-end-end-radius: var(--_radius-panel);
    background: var(--_ground);
    color: var(--_ink);
    box-shadow: var(--plein-elevation-float, 0 8px 32px 0 #0003);
    container-type: inline-size;
  }
  .panel[data-leaving] {
    opacity: 0;
    pointer-events: none;
  }
  .panel[open] {
    display: flex;
    animation: rise var(--_motion-quick) var(--_easing);
  }
  section.panel {
    position: static;
    display: flex;
    inline-size: auto;
    block-size: auto;
    border-radius: var(--_radius-card);
    box-shadow: none;
  }
  @keyframes rise {
    from {
      transform: translateY(8px);
    }
  }
  :host([inline]) .panel {
    inset-block-end: 16px;
  }
  .head {
    display: grid;
    grid-template-columns: 1fr auto;
    gap: var(--_4) var(--_16);
    padding: var(--_8) var(--_16) var(--_12);
    border-block-end: 1px solid var(--_line);
  }
  .head > .title {
    align-self: center;
    font-size: var(--_subtitle);
    overflow-wrap: anywhere;
  }
  .head > p,
  .head > .person {
    grid-column: 1 / -1;
  }
  .head > .person {
    justify-self: start;
    margin-block-start: var(--_4);
  }
  .log {
    display: flex;
    flex: 1;
    flex-direction: column;
    gap: var(--_16);
    min-block-size: 6rem;
    padding: var(--_16);
    overflow-y: auto;
    overscroll-behavior: contain;
  }
  .log:focus-visible {
    outline-offset: -6px;
    box-shadow: inset 0 0 0 3px var(--_focus-inner);
  }
  .turn {
    max-inline-size: 88%;
  }
  .said {
    white-space: pre-line;
  }
  .turn > p + p,
  .sources {
    margin-block-start: var(--_4);
  }
  .turn.resident {
    align-self: flex-end;
    padding: var(--_8) var(--_16);
    border-end-end-radius: var(--_radius-panel);
    background: var(--_action-soft);
  }
  .turn.assistant {
    padding-inline-start: var(--_12);
    border-inline-start: 3px solid var(--_line);
  }
  .suggestions {
    display: flex;
    flex-direction: column;
    align-items: flex-start;
    gap: var(--_8);
  }
  .suggestions .button {
    padding: 6px 14px;
    border-width: 1px;
    font-weight: 400;
    text-align: start;
  }
  .dots {
    display: inline-flex;
    gap: var(--_4);
  }
  .dots i {
    inline-size: 8px;
    block-size: 8px;
    border-radius: 50%;
    background: var(--_ink-quiet);
    animation: typing 1.2s infinite ease-in-out;
  }
  .dots i:nth-child(2) {
    animation-delay: 0.15s;
  }
  .dots i:nth-child(3) {
    animation-delay: 0.3s;
  }
  @keyframes typing {
    50% {
      opacity: 0.3;
    }
  }
  .write {
    display: grid;
    grid-template-columns: 1fr auto;
    align-items: end;
    gap: var(--_4) var(--_8);
    padding: var(--_8) var(--_16) var(--_12);
    border-block-start: 1px solid var(--_line);
    background: var(--_soft);
  }
  .write > .field {
    display: contents;
  }
  .write .field > :not(.control) {
    grid-column: 1 / -1;
  }
  .write .control {
    min-block-size: 44px;
    resize: none;
    field-sizing: content;
    max-block-size: 9rem;
  }
  .keep {
    gap: 0 var(--_24);
    padding-inline: var(--_16);
    background: var(--_soft);
  }
  .keep .button {
    font-size: var(--_small);
    font-weight: 400;
  }
  .contact {
    flex: 1;
    padding: var(--_16);
    overflow-y: auto;
  }
  @media (max-width: 40rem) {
    .panel:modal {
      inset: 0;
      inline-size: 100%;
      block-size: 100dvh;
      border: 0;
      border-radius: 0;
    }
  }
  .panel::backdrop {
    background: rgb(0 0 0 / 0.4);
  }
  @media (prefers-reduced-transparency: reduce) {
    .panel::backdrop {
      background: CanvasText;
    }
  }
  @media (scripting: none) {
    .scripted {
      display: none;
    }
  }
  @media (max-height: 30rem) {
    .head > p {
      display: none;
    }
  }
  @media (forced-colors: active) {
    .turn.resident {
      border: 1px solid CanvasText;
    }
    .dots i {
      background: CanvasText;
    }
  }
`;
