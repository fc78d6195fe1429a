import { nothing } from 'lit';
import type { PollKindView } from './kind-view.js';
import { tallyTable } from './tally-table.js';

export const scale: PollKindView = { fields: () => nothing, tally: tallyTable };
