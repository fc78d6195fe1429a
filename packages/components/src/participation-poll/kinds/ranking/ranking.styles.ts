import { css } from 'lit';

export const rankingStyles = css`
  ol.choices {
    margin-block: var(--_12) 0;
    padding: 0;
    list-style: none;
  }
  .rank {
    flex-wrap: wrap;
    align-items: center;
    cursor: auto;
  }
  /* An option of a select is checked as well, so the look of a chosen row is for rows with a place. */
  .rank:has(:checked),
  .rank:hover {
    border-color: var(--_control);
    background: var(--_ground);
    box-shadow: none;
  }
  .rank:has(:focus-visible) {
    outline: none;
    box-shadow: none;
  }
  .rank > .option {
    flex: 1 1 12rem;
  }
  .placed:has(:checked),
  .placed:hover {
    border-color: var(--_action);
    background: var(--_action-soft);
  }
  .grip {
    display: flex;
    align-items: center;
    justify-content: center;
    min-inline-size: 2rem;
    min-block-size: 44px;
    margin-inline-start: calc(-1 * var(--_8));
    color: var(--_ink-quiet);
    cursor: grab;
    touch-action: none;
  }
  .grip svg {
    stroke-width: 3;
  }
  [data-dragged] {
    user-select: none;
  }
  [data-dragged] .grip {
    cursor: grabbing;
  }
  .moves {
    display: flex;
    gap: var(--_8);
    margin-inline-start: auto;
  }
  .moves > * {
    min-inline-size: 44px;
    min-block-size: 44px;
    border: 1px solid var(--_control);
    border-radius: var(--_radius-control);
    background: var(--_ground);
    color: var(--_action);
    font: inherit;
  }
  .place {
    min-inline-size: 5.5rem;
    padding-inline: var(--_8);
    color: var(--_ink);
  }
  .up,
  .down {
    display: inline-flex;
    align-items: center;
    justify-content: center;
    cursor: pointer;
  }
  .moves > [aria-disabled='true'] {
    border-color: var(--_line);
    color: var(--_line);
    cursor: default;
  }
  @media (scripting: none) {
    .up.scripted,
    .down.scripted,
    .grip.scripted {
      display: none;
    }
  }
  @media (forced-colors: active) {
    .rank:has(:checked) {
      border: 1px solid CanvasText;
    }
    .placed:has(:checked) {
      border: 3px solid Highlight;
    }
    .moves > [aria-disabled='true'] {
      color: GrayText;
    }
  }
`;
