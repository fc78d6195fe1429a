import { nothing } from 'lit';
import type { PollKindView } from './kind-view.js';
import { tallyTable } from './tally-table.js';

export const yesNo: PollKindView = { hasFixedOptions: true, fields: () => nothing, tally: tallyTable };
