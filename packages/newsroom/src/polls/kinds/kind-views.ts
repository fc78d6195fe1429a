import type { PollKind } from '@plein/domain/polls.js';
import type { PollKindView } from './kind-view.js';
import { budget } from './budget.js';
import { matrix, statements } from './matrix.js';
import { multiple } from './multiple.js';
import { openAnswer } from '../answers/open-answer.js';
import { pictures } from './pictures.js';
import { ranking } from './ranking.js';
import { scale } from './scale.js';
import { single } from './single.js';
import { yesNo } from './yes-no.js';

/** What staff see of each kind of poll. */
export const pollKindViews: Readonly<Record<PollKind, PollKindView>> = {
  single,
  multiple,
  'yes-no': yesNo,
  scale,
  ranking,
  budget,
  matrix,
  statements,
  pictures,
  'open-answer': openAnswer,
};
