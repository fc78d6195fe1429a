import { html } from 'lit';
import { numberAt } from '../../shared/editing/fields.js';
import type { PollKindView } from './kind-view.js';
import { tallyTable } from './tally-table.js';

export const multiple: PollKindView = {
  fields: (editor) =>
    html`<div class="twins">
      ${numberAt(editor, ['minChoices'], editor.terms.minimum, false)}
      ${numberAt(editor, ['maxChoices'], editor.terms.maximum, false)}
    </div>`,
  tally: tallyTable,
};
