import { html, nothing, type TemplateResult } from 'lit';
import { binIcon, plusIcon } from '@plein/components/parts.js';
import { choiceOf } from '@plein/domain/polls.js';
import { textIn } from '@plein/domain/text.js';
import { fieldId } from '../../shared/editing/document.js';
import { numberAt, textsAt } from '../../shared/editing/fields.js';
import { freeName } from '../../shared/editing/slug.js';
import type { PollEditor, PollKindView } from './kind-view.js';
import { tallyColumns } from './tally-table.js';

/** Most points of a statement, so that they fit beside each other. */
const mostPoints = 7;

const answersNeeded = (editor: PollEditor): TemplateResult =>
  numberAt(editor, ['minChoices'], editor.terms.answersNeeded, false);

/** The points of every statement, each with its text. */
function pointFields(editor: PollEditor): TemplateResult {
  const { document: poll, terms, common, change } = editor;
  const points = poll.points ?? [];
  return html`<div class="stack" id=${fieldId('/points')} tabindex="-1">
    ${points.map(
      (_, index) => html`
        ${textsAt(editor, ['points', index, 'label'], terms.point(index + 1))}
        ${
          points.length > 2
            ? html`<button
                type="button"
                class="button plain start"
                aria-label="${common.remove}: ${terms.point(index + 1)}"
                @click=${() => {
                  change(['points', index], undefined);
                }}
              >
                ${binIcon}${common.remove}
              </button>`
            : nothing
        }
      `,
    )}
    ${
      points.length < mostPoints
        ? html`<button
            type="button"
            class="button second start"
            @click=${() => {
              const id = freeName(
                'punt',
                points.map((point) => point.id),
              );
              change(['points', points.length], { id, label: { nl: '' } });
            }}
          >
            ${plusIcon}${terms.addPoint}
          </button>`
        : nothing
    }
  </div>`;
}

const tally = tallyColumns(({ counts }, _terms, { points = [], options }, language) =>
  points.map(({ id, label }) => [
    textIn(label, language),
    options.map((option) => ({
      option: option.id,
      count: counts.find((one) => one.option === choiceOf(option.id, id))?.count ?? 0,
    })),
  ]),
);

export const matrix: PollKindView = {
  fields: (editor) => html`${pointFields(editor)} ${answersNeeded(editor)}`,
  tally,
};

/** The points of statements come with the kind. */
export const statements: PollKindView = { fields: answersNeeded, tally };
