import type { PollKindView } from './kind-view.js';
import { limitFields } from './limit-fields.js';
import { tallyColumns } from './tally-table.js';

export const ranking: PollKindView = {
  fields: limitFields,
  tally: tallyColumns((tally, terms) => [
    [terms.points, tally.ranking?.points ?? []],
    ...(tally.ranking?.rounds ?? []).map((counts, index) => [terms.round(index + 1), counts] as const),
  ]),
};
