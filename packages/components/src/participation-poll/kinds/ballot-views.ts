import type { PollKind } from '@plein/domain/polls.js';
import type { BallotView } from './ballot-view.js';
import { multiple } from './multiple.js';
import { single } from './single.js';

/** The ballot of each kind of poll. */
export const ballotViews: Readonly<Record<PollKind, BallotView>> = { multiple, single };
