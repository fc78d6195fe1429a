import type { PollKind } from '@plein/domain/polls.js';
import { multiple } from './multiple.results.js';
import type { ResultsView } from './results-view.js';
import { single } from './single.results.js';

/** The results of each kind of poll. */
export const resultsViews: Readonly<Record<PollKind, ResultsView>> = { single, multiple };
