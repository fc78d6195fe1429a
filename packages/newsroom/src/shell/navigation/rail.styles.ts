import { css } from 'lit';

/** Styles of the navigation rail: beside the page, or below it in a narrow window. */
export const railStyles = css`
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
  /* A name keeps its words whole. */
  a > span:first-of-type {
    overflow-wrap: break-word;
  }
  .pages a {
    gap: 4px;
    padding-inline: 48px 0;
    color: var(--_ink-quiet);
  }
  .pages .count {
    margin-inline-end: 12px;
    padding-inline: 4px;
  }
  .pages a[aria-current] {
    color: var(--_action);
    font-weight: 600;
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
  }
  @media (max-width: 56rem) {
    .rail {
      position: relative;
      border: 0;
      border-block-end: 1px solid var(--_line);
    }
    .places {
      position: static;
      display: flex;
      flex-wrap: wrap;
      padding: 0;
    }
    .places > li {
      display: contents;
    }
    .rail .place {
      position: relative;
      /* Wider than nothing, so that the places come on a line below the pages. */
      flex: 1 1 1px;
      flex-direction: column;
      gap: 0;
      min-inline-size: 0;
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
    /* All pages of a place stand above it, so that none of them is out of view. */
    .pages {
      display: flex;
      flex: 1 0 100%;
      flex-wrap: wrap;
      order: -1;
      border-block-end: 1px solid var(--_line);
    }
    .pages > li {
      flex: 1 1 auto;
    }
    .pages a {
      justify-content: center;
      gap: 6px;
      padding: 2px 4px;
      border: 0;
      font-size: var(--_small);
      line-height: 1.25;
      text-align: center;
    }
    .pages .count {
      margin-inline: 0;
    }
  }
  @media (max-width: 40rem) {
    .pages:has(> :nth-child(4)) > li {
      flex-basis: 30%;
    }
  }
  @media (max-width: 56rem) and (min-height: 36rem) {
    .rail {
      position: sticky;
      order: 1;
      inset-block-end: 0;
      z-index: 1;
      border-block: 1px solid var(--_line) 0;
    }
  }
  @media print {
    .rail {
      display: none;
    }
  }
`;
