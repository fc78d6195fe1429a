import { css } from 'lit';

/** Styles of the shell: the bar, the frame of rail and page, and the space for the page. */
export const newsroomStyles = css`
  :host {
    display: flex;
    flex-direction: column;
    min-block-size: 100vh;
    min-block-size: 100dvh;
    background: var(--_soft);
    /* The rail is sticky in the window, not in this element. */
    container-type: normal;
  }
  .skip {
    position: absolute;
    inset-block-start: 4px;
    inset-inline-start: 12px;
    z-index: 2;
  }
  .skip:not(:focus) {
    clip-path: inset(50%);
    block-size: 1px;
    min-block-size: 0;
    inline-size: 1px;
    padding: 0;
    overflow: hidden;
  }
  .bar {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0 20px;
    padding: 2px 20px;
    border-block-end: 1px solid var(--_line);
    background: var(--_ground);
  }
  .bar .name {
    display: flex;
    align-items: center;
    gap: 12px;
    font-weight: 700;
  }
  .bar .square {
    inline-size: 20px;
    block-size: 20px;
    border: 4px solid var(--_accent);
    border-start-end-radius: 10px;
  }
  .bar .municipality,
  .bar .me {
    color: var(--_ink-quiet);
  }
  .bar .end {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0 20px;
    margin-inline-start: auto;
  }
  .connection {
    display: flex;
    align-items: center;
    gap: 8px;
    font-size: var(--_small);
  }
  .connection:not(.answers)::before {
    content: '';
    inline-size: 10px;
    block-size: 10px;
    border: 2px solid currentColor;
    border-radius: 50%;
  }
  .connection.live {
    color: var(--_positive);
  }
  .connection.live::before {
    background: currentColor;
  }
  .connection.lost {
    color: var(--_negative);
    font-weight: 600;
  }
  .frame {
    display: grid;
    flex: 1;
    grid-template-columns: 13.5rem minmax(0, 1fr);
  }
  .frame.wall {
    grid-template-columns: minmax(0, 1fr);
  }
  .frame:not(:has(.rail)) {
    grid-template-columns: minmax(0, 1fr);
  }
  main {
    min-inline-size: 0;
    padding: 20px 24px 40px;
  }
  .wall main {
    padding: 0;
  }
  .login {
    display: grid;
    justify-items: start;
    gap: 16px;
    max-inline-size: 34rem;
    margin: 8vh auto 0;
    padding: 24px;
    border: 1px solid var(--_line);
    border-end-end-radius: var(--_radius-panel);
    background: var(--_ground);
  }
  h1 {
    font-size: var(--_title);
  }
  @media (forced-colors: active) {
    .connection.live::before {
      background: CanvasText;
      forced-color-adjust: none;
    }
  }
  @media (max-width: 56rem) {
    .bar {
      gap: 0 8px;
      padding-inline: 16px;
    }
    .bar .municipality {
      display: none;
    }
    /* The sign of the connection stands beside the name, and the links have a row of their own. */
    .bar .end {
      display: contents;
    }
    .bar .connection {
      margin-inline-start: auto;
      text-align: end;
    }
    .bar .me {
      flex: 1 1 3.5rem;
      min-inline-size: 0;
      overflow: hidden;
      font-size: var(--_small);
      text-overflow: ellipsis;
      white-space: nowrap;
    }
    .bar::after {
      content: '';
      flex-basis: 100%;
    }
    .bar :is(.me, .button) {
      order: 1;
    }
    .frame {
      display: flex;
      flex-direction: column;
    }
    main {
      flex: 1;
      padding: 16px 16px 32px;
    }
  }
  @media print {
    :host {
      display: block;
      background: none;
    }
    .bar {
      display: none;
    }
    .frame {
      display: block;
    }
    main {
      padding: 0;
    }
  }
`;
