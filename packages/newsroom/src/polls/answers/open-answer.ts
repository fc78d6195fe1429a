import { html } from 'lit';
import { numberAt } from '../../shared/editing/fields.js';
import { answersTerms } from './answers.terms.js';
import type { PollKindView } from '../kinds/kind-view.js';

export const openAnswer: PollKindView = {
  isWritten: true,
  fields: (editor) => numberAt(editor, ['longest'], editor.terms.longest),
  tally({ answers }, _terms, language) {
    const { waiting = 0, accepted = 0, refused = 0 } = answers ?? {};
    return html`<p id="tally">${answersTerms[language].counts(waiting, accepted, refused)}</p>`;
  },
};
