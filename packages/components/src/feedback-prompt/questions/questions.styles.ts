import { css } from 'lit';

/** The questions that load on demand: numbers as tiles, and the words at both ends of a scale. */
export const questionsStyles = css`
  form.asked {
    display: grid;
    gap: var(--_24);
    margin-block: 0;
  }
  .asked legend {
    margin-block-end: var(--_4);
  }
  .intro {
    display: block;
    color: var(--_ink-quiet);
    font-size: var(--_small);
    font-weight: 400;
  }
  .numbers {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(max(44px, var(--widest, 0px)), 1fr));
    gap: var(--_8);
    max-inline-size: 44rem;
  }
  .numbers .choice {
    position: relative;
    justify-content: center;
    padding-inline: 0;
    font-variant-numeric: tabular-nums;
    text-align: center;
  }
  .numbers input {
    position: absolute;
    inset: 0;
    inline-size: 100%;
    block-size: 100%;
    margin: 0;
    opacity: 0;
    cursor: pointer;
  }
  .numbers .choice:has(:checked) {
    background: var(--_action-fill);
    color: var(--_on-action);
    font-weight: 600;
  }
  .ends {
    display: flex;
    flex-wrap: wrap;
    justify-content: space-between;
    gap: 0 var(--_24);
    max-inline-size: 44rem;
    color: var(--_ink-quiet);
  }
  .no-opinion {
    display: flex;
    margin-block-start: var(--_4);
  }
  .no-opinion .choice {
    padding-inline: var(--_12) var(--_16);
  }
  .rest {
    display: grid;
    gap: var(--_24);
    padding-block-start: var(--_24);
    border-block-start: 1px solid var(--_line);
    animation: unfold var(--_motion-quick) var(--_easing);
  }
  @media (forced-colors: active) {
    .numbers .choice:has(:checked) {
      background: Highlight;
      color: HighlightText;
      forced-color-adjust: none;
    }
  }
  /* Rows of much the same length, as long as each number is large enough. */
  @container (max-width: 42rem) {
    .of-11 {
      --widest: calc(100% / 6 - var(--_8));
    }
    .of-10 {
      --widest: calc(20% - var(--_8));
    }
  }
  @container (max-width: 26rem) {
    .of-7,
    .of-11 {
      --widest: calc(25% - var(--_8));
    }
  }
  @container (max-width: 36rem) {
    .no-opinion .choice {
      inline-size: 100%;
      padding: 10px var(--_16);
    }
  }
`;
