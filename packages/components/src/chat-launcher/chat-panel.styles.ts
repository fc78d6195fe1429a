import { css } from 'lit';

/** The panel; it comes along after the click. */
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
    overflow: hidden;
    border: 1px solid var(--_line);
    border-radius: var(--_radius-card);
    border-end-end-radius: var(--_radius-panel);
    background: var(--_ground);
    color: var(--_ink);
    box-shadow: 0 8px 32px rgb(0 0 0 / 0.2);
    container-type: inline-size;
  }
  .panel[open] {
    display: flex;
    animation: rise var(--_motion-quick) ease-out;
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
    gap: 4px 16px;
    padding: 8px 16px 12px;
    border-block-end: 1px solid var(--_line);
  }
  .head > .title {
    align-self: center;
    font-size: 1.125rem;
  }
  .head > p,
  .head > .person {
    grid-column: 1 / -1;
  }
  .head > .person {
    justify-self: start;
    margin-block-start: 4px;
  }
  .close {
    gap: 4px;
    margin-inline-end: -4px;
  }
  .log {
    display: flex;
    flex: 1;
    flex-direction: column;
    gap: 16px;
    min-block-size: 6rem;
    padding: 16px;
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
    margin-block-start: 4px;
  }
  .turn.resident {
    align-self: flex-end;
    padding: 8px 16px;
    border-radius: var(--_radius-card);
    border-end-end-radius: 0;
    background: var(--_action-soft);
  }
  .turn.assistant {
    padding-inline-start: 12px;
    border-inline-start: 3px solid var(--_line);
  }
  .suggestions {
    display: flex;
    flex-direction: column;
    align-items: flex-start;
    gap: 8px;
  }
  .suggestions .button {
    padding: 6px 14px;
    border-width: 1px;
    font-weight: 400;
    text-align: start;
  }
  .dots {
    display: inline-flex;
    gap: 4px;
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
    gap: 4px 8px;
    padding: 8px 16px 12px;
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
    gap: 0 24px;
    padding-inline: 16px;
    background: var(--_soft);
  }
  .keep .button {
    font-size: 0.9375rem;
    font-weight: 400;
  }
  .contact {
    flex: 1;
    padding: 16px;
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
