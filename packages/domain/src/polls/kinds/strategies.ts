import type { PollKind } from '../codes.js';
import { budget } from './budget/budget.js';
import { matrix } from './matrix/matrix.js';
import { statements } from './matrix/statements.js';
import { multiple } from './multiple.js';
import { openAnswer } from './open-answer.js';
import { pictures } from './pictures.js';
import { ranking } from './ranking/ranking.js';
import { scale } from './scale.js';
import { single } from './single.js';
import type { PollStrategy } from './strategy.js';
import { yesNo } from './yes-no.js';

/**
 * The strategy of each kind of poll. A new kind is one strategy here; the compiler reports every other place.
 */
export const pollStrategies: Readonly<Record<PollKind, PollStrategy>> = {
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
