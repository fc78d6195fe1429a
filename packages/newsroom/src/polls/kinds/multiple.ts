import type { PollKindView } from './kind-view.js';
import { limitFields } from './limit-fields.js';
import { tallyTable } from './tally-table.js';

export const multiple: PollKindView = { fields: limitFields, tally: tallyTable };
