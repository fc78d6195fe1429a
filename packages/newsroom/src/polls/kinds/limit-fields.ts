import { html, type TemplateResult } from 'lit';
import { numberAt } from '../../shared/editing/fields.js';
import type { PollEditor } from './kind-view.js';

/** The fields for how few and how many options a ballot may hold. */
export const limitFields = (editor: PollEditor): TemplateResult =>
  html`<div class="twins">
    ${numberAt(editor, ['minChoices'], editor.terms.minimum, false)}
    ${numberAt(editor, ['maxChoices'], editor.terms.maximum, false)}
  </div>`;
