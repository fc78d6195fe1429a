import { html, nothing, type TemplateResult } from 'lit';
import { binIcon, choice, fieldGroup, plusIcon } from '@plein/components/parts.js';
import {
  countsWhileOpen,
  pollAdmissions,
  pollKinds,
  pollStrategies,
  type Poll,
  type PollKind,
} from '@plein/domain/polls.js';
import { municipalityRoles } from '@plein/domain/vocabulary.js';
import { fieldId } from '../shared/editing/document.js';
import { choiceAt, momentAt, textAt, textsAt } from '../shared/editing/fields.js';
import { pollKindViews } from './kinds/kind-views.js';
import type { PollEditor } from './kinds/kind-view.js';
import { twoOptions } from './new-poll.js';
import { freeName } from '../shared/editing/slug.js';

/** The form of a poll that residents cannot vote on yet. */
export function pollForm(editor: PollEditor): TemplateResult {
  const { terms } = editor;
  const { admission = 'open' } = editor.document;
  const { isWritten = false } = pollKindViews[editor.document.kind];
  return html`
    ${textsAt(editor, ['question'], terms.question)}
    ${textsAt(editor, ['explanation'], terms.explanation, { rows: 2, isOptional: true })}
    ${textsAt(editor, ['askedBy'], terms.askedBy)}
    ${textsAt(editor, ['weight'], terms.weight, { rows: 2, hint: terms.weightHints[admission] })}
    ${choiceAt(
      editor,
      ['municipalityRole'],
      terms.role,
      municipalityRoles.map((code) => [code, terms.roles[code]] as const),
    )}
    ${kindGroup(editor)} ${isWritten ? nothing : options(editor)}
    <div class="twins">
      ${momentAt(editor, ['opensAt'], terms.opensAt, false)}
      ${momentAt(editor, ['closesAt'], terms.closesAt, false)}
    </div>
    ${isWritten ? nothing : admissionGroup(editor)}
    ${
      countsWhileOpen(editor.document) && !isWritten
        ? choiceAt(editor, ['results'], terms.results, [
            ['after-vote', terms.resultsAfter['after-vote']],
            ['after-close', terms.resultsAfter['after-close']],
          ])
        : nothing
    }
  `;
}

function admissionGroup(editor: PollEditor): TemplateResult {
  const { document: poll, terms, change, errors } = editor;
  const { admission = 'open' } = poll;
  return fieldGroup(
    {
      id: fieldId('/admission'),
      label: terms.admission,
      hint: terms.admissionHelp[admission],
      error: errors.get('/admission'),
    },
    html`<div class="chips">
      ${pollAdmissions.map((code) =>
        choice({
          type: 'radio',
          name: 'admission',
          value: code,
          label: terms.admissions[code],
          checked: admission === code,
          change: () => {
            const later = countsWhileOpen({ admission: code }) ? poll.results : 'after-close';
            change([], { ...poll, admission: code, results: later });
          },
        }),
      )}
    </div>`,
  );
}

function kindGroup(editor: PollEditor): TemplateResult {
  const { document: poll, terms, change } = editor;
  return html`
    ${fieldGroup(
      { id: fieldId('/kind'), label: terms.kind },
      html`<div class="chips">
        ${pollKinds.map((kind) =>
          choice({
            type: 'radio',
            name: 'kind',
            value: kind,
            label: terms.kinds[kind],
            checked: poll.kind === kind,
            change: () => {
              change([], ofKind(poll, kind));
            },
          }),
        )}
      </div>`,
    )}
    ${pollKindViews[poll.kind].fields(editor)}
  `;
}

/** Returns a poll as it is once it gets another kind. One without options gets two to write. */
function ofKind(poll: Poll, kind: PollKind): Poll {
  const from = poll.options.length > 0 ? poll : { ...poll, options: twoOptions };
  return {
    ...from,
    ...(pollKindViews[kind].isWritten && { admission: 'open' }),
    kind,
    ...pollStrategies[kind].settings(from),
  };
}

function options(editor: PollEditor): TemplateResult {
  const { document: poll, terms, change, errors } = editor;
  const taken = poll.options.map(({ id }) => id);
  const wrong = errors.get('/options');
  const { hasFixedOptions = false, needsImages = false } = pollKindViews[poll.kind];
  return html`
    <div class="stack" id=${fieldId('/options')} tabindex="-1">
      ${wrong ? html`<p class="error">${wrong}</p>` : nothing}
      ${poll.options.map((_, index) => {
        const path = ['options', index];
        return html`
          <section class="card stack" aria-label=${terms.option(index + 1)}>
            <h2>${terms.option(index + 1)}</h2>
            ${textsAt(editor, [...path, 'label'], terms.label)}
            ${textsAt(editor, [...path, 'explanation'], terms.explanation, { isOptional: true })}
            ${pollKindViews[poll.kind].optionFields?.(editor, index) ?? nothing}
            <details ?open=${needsImages}>
              <summary>${terms.image}</summary>
              <div class="stack">
                ${textAt(
                  {
                    ...editor,
                    change: (at, value) => {
                      change(value === undefined ? [...path, 'image'] : at, value);
                    },
                  },
                  [...path, 'image', 'url'],
                  terms.imageUrl,
                  { isOptional: true },
                )}
                ${
                  poll.options[index]?.image
                    ? textsAt(editor, [...path, 'image', 'alt'], terms.imageAlt)
                    : nothing
                }
              </div>
            </details>
            ${
              poll.options.length > 2
                ? html`<button
                    type="button"
                    class="button plain start"
                    aria-label="${editor.common.remove}: ${terms.option(index + 1)}"
                    @click=${() => {
                      change(path, undefined);
                    }}
                  >
                    ${binIcon}${editor.common.remove}
                  </button>`
                : nothing
            }
          </section>
        `;
      })}
      ${
        hasFixedOptions
          ? nothing
          : html`<button
              type="button"
              class="button second start"
              @click=${() => {
                change(['options', poll.options.length], {
                  id: freeName('antwoord', taken),
                  label: { nl: '' },
                });
              }}
            >
              ${plusIcon}${terms.addOption}
            </button>`
      }
    </div>
  `;
}
