import { css } from 'lit';
import { checkSingle } from '@plein/domain/polls.js';
import { ballotRows } from '../../ballot.js';
import type { BallotView } from '../ballot-view.js';

/** One of two pictures beside each other, or below each other on a narrow page; each is a radio button. */
export const ballot: BallotView = { rows: ballotRows('radio'), check: checkSingle };

export const styles = css`
  .pictures,
  .choices:has(> .choice.still > img) {
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 14rem), 1fr));
  }
  .pictures .choice,
  .choices > .choice.still:has(> img) {
    flex-wrap: wrap;
    align-content: start;
  }
  .pictures .choice img,
  .choice.still > img {
    order: -1;
    inline-size: 100%;
    block-size: auto;
    aspect-ratio: 4 / 3;
    object-fit: contain;
  }
`;
