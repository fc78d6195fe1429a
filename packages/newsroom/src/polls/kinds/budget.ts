import { html } from 'lit';
import { numberAt } from '../../shared/editing/fields.js';
import type { PollKindView } from './kind-view.js';
import { tallyColumns } from './tally-table.js';

export const budget: PollKindView = {
  fields: (editor) => numberAt(editor, ['budget'], editor.terms.budget, false),
  optionFields: (editor, index) =>
    html`<div class="twins">
      ${numberAt(editor, ['options', index, 'cost'], editor.terms.cost)}
      ${numberAt(editor, ['options', index, 'least'], editor.terms.leastAmount)}
      ${numberAt(editor, ['options', index, 'most'], editor.terms.mostAmount)}
    </div>`,
  tally: tallyColumns((tally, terms) => [
    [terms.givers, tally.counts],
    [terms.mean, tally.budget?.means ?? []],
    [terms.paid, tally.budget?.paid ?? []],
  ]),
};
