import type { PollKind } from '../codes.js';
import { multiple } from './multiple.js';
import { single } from './single.js';
import type { PollStrategy } from './strategy.js';

/** What each kind of poll decides. A new kind is one strategy here; the compiler names every other place. */
export const pollStrategies: Readonly<Record<PollKind, PollStrategy>> = { single, multiple };
