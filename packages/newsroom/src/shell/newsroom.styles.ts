import { css } from 'lit';

/** Styles of the shell: the bar, the navigation rail beside or below it, and the space for the page. */
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
  .rail {
    border-inline-end: 1px solid var(--_line);
    background: var(--_ground);
  }
  .places {
    position: sticky;
    inset-block-start: 0;
    padding: 12px 8px;
  }
  .rail a {
    display: flex;
    align-items: center;
    gap: 12px;
    min-block-size: 44px;
    padding: 4px 12px;
    border-inline-start: 4px solid transparent;
    color: var(--_ink);
    text-decoration: none;
  }
  .rail a:hover {
    background: var(--_soft);
  }
  .rail .place[aria-current] {
    border-inline-start-color: var(--_action);
    color: var(--_action);
    font-weight: 600;
  }
  .count {
    flex: none;
    margin-inline-start: auto;
    min-inline-size: 1.5rem;
    padding: 0 6px;
    border-radius: 1rem;
    background: var(--_soft);
    color: var(--_ink);
    font-size: var(--_small);
    font-variant-numeric: tabular-nums;
    font-weight: 600;
    text-align: center;
    white-space: nowrap;
  }
  .pages a {
    gap: 6px;
    padding-inline: 48px 4px;
    color: var(--_ink-quiet);
  }
  .pages a[aria-current] {
    color: var(--_action);
    font-weight: 600;
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
    .rail a:not([aria-current]) {
      border-color: Canvas;
    }
    .rail .place:not([aria-current]) {
      border-color: Canvas;
    }
    .rail .place[aria-current] {
      border-color: Highlight;
    }
    .connection.live::before {
      background: CanvasText;
      forced-color-adjust: none;
    }
  }
  @media (max-width: 56rem) {
    .bar {
      padding-inline: 16px;
    }
    .bar .municipality {
      display: none;
    }
    .bar .end {
      gap: 0 12px;
    }
    .bar .me {
      max-inline-size: 8rem;
      overflow: hidden;
      font-size: var(--_small);
      text-overflow: ellipsis;
      white-space: nowrap;
    }
    .frame {
      display: flex;
      flex-direction: column;
    }
    main {
      flex: 1;
      padding: 16px 16px 32px;
    }
    .rail {
      position: relative;
      border: 0;
      border-block-end: 1px solid var(--_line);
    }
    .places {
      position: static;
      display: grid;
      grid-auto-columns: minmax(0, 1fr);
      grid-auto-flow: column;
      padding: 0;
    }
    .rail .place {
      position: relative;
      flex-direction: column;
      gap: 0;
      min-block-size: 56px;
      padding: 6px 0 4px;
      border-block-start: 4px solid transparent;
      border-inline-start: 0;
      font-size: 0.8125rem;
    }
    .rail .place .count {
      position: absolute;
      inset-block-start: 2px;
      inset-inline-start: calc(50% + 4px);
    }
    .rail .place[aria-current] {
      border-block-start-color: var(--_action);
    }
    .rail:has(.pages) {
      padding-block-start: 48px;
    }
    .pages {
      position: absolute;
      inset-block-start: 0;
      inset-inline: 0;
      display: flex;
      justify-content: safe center;
      overflow-x: auto;
      border-block-end: 1px solid var(--_line);
    }
    .pages a {
      gap: 6px;
      padding-inline: 12px;
      white-space: nowrap;
      border: 0;
    }
  }
  @media (max-width: 56rem) and (min-height: 34rem) {
    .rail {
      position: sticky;
      order: 1;
      inset-block-end: 0;
      z-index: 1;
      border-block: 1px solid var(--_line) 0;
    }
  }
  @media print {
    :host {
      display: block;
      background: none;
    }
    .bar,
    .rail {
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
