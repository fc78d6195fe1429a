import { html, nothing, type TemplateResult } from 'lit';
import { binIcon, choice, fieldGroup, plusIcon } from '@plein/components/parts.js';
import { fieldId } from '../shared/editing/document.js';
import { textAt } from '../shared/editing/fields.js';
import { selectField } from '../shared/controls.js';
import { nameOf, type MunicipalityEditor } from './editor.js';

/** The languages that the elements have words in. */
export const offeredLanguages = ['nl', 'en', 'de', 'fr', 'tr', 'ar', 'pl', 'uk'] as const;
/** The languages that this page has fields for, of which one comes first. */
const writtenLanguages = ['nl', 'en'];

/** Who the municipality is, in which languages it speaks, and how the pages of the gateway look. */
export function organisationSection(editor: MunicipalityEditor): TemplateResult {
  const { terms } = editor;
  return html`<div class="stack">
    ${textAt(editor, ['organisation', 'name'], nameOf(editor, 'name', 'organisation'))}
    ${textAt(editor, ['organisation', 'url'], nameOf(editor, 'url', 'organisation'), {
      isOptional: true,
      hint: terms.urlHint,
    })}
    ${textAt(editor, ['privacyStatement'], nameOf(editor, 'privacyStatement'), { hint: terms.privacyHint })}
    ${textAt(editor, ['organisation', 'oin'], nameOf(editor, 'oin'), { isOptional: true, hint: terms.oinHint })}
    ${languagesField(editor)} ${themeFields(editor)}
  </div>`;
}

function languagesField({ document, terms, language, errors, change }: MunicipalityEditor): TemplateResult {
  const { languages } = document;
  const names = new Intl.DisplayNames([language], { type: 'language' });
  const [first = 'nl'] = languages;
  const codes = [...new Set<string>([...offeredLanguages, ...languages])];
  const id = fieldId('/languages');
  return html`
    ${fieldGroup(
      { id, label: terms.languages, error: errors.get('/languages') },
      html`<div class="chips">
        ${codes.map((code) =>
          choice({
            type: 'checkbox',
            name: 'languages',
            value: code,
            label: names.of(code) ?? code,
            checked: languages.includes(code),
            change: ({ target }) => {
              const isChosen = (target as HTMLInputElement).checked;
              const chosen = isChosen ? [...languages, code] : languages.filter((one) => one !== code);
              change(['languages'], chosen);
            },
          }),
        )}
      </div>`,
    )}
    ${selectField({
      id: `${id}-0`,
      label: terms.firstLanguage,
      value: first,
      options: languages
        .filter((code) => writtenLanguages.includes(code) || code === first)
        .map((code) => [code, names.of(code) ?? code] as const),
      choose: (code) => {
        change(['languages'], [code, ...languages.filter((one) => one !== code)]);
      },
    })}
  `;
}

function themeFields(editor: MunicipalityEditor): TemplateResult {
  const { document, terms, common, change } = editor;
  const { theme } = document;
  const sheets = theme?.stylesheets ?? [];
  const without = (index: number): void => {
    const left = sheets.filter((_, at) => at !== index);
    change(['theme'], left.length === 0 ? undefined : { ...theme, stylesheets: left });
  };
  return html`
    <h2>${nameOf(editor, 'theme')}</h2>
    <p class="quiet">${terms.themeHelp}</p>
    ${sheets.map(
      (_, index) =>
        html`<div class="stack">
          ${textAt(editor, ['theme', 'stylesheets', index], terms.stylesheet(index + 1))}
          <button
            type="button"
            class="button plain start"
            aria-label="${common.remove}: ${terms.stylesheet(index + 1)}"
            @click=${() => {
              without(index);
            }}
          >
            ${binIcon}${common.remove}
          </button>
        </div>`,
    )}
    ${
      theme
        ? textAt(editor, ['theme', 'className'], nameOf(editor, 'className'), {
            isOptional: true,
            hint: terms.classHint,
          })
        : nothing
    }
    <button
      type="button"
      class="button second start"
      @click=${() => {
        change(['theme'], { ...theme, stylesheets: [...sheets, ''] });
      }}
    >
      ${plusIcon}${terms.addStylesheet}
    </button>
  `;
}
