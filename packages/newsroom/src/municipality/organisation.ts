import { html, nothing, type TemplateResult } from 'lit';
import { binIcon, choice, fieldGroup, plusIcon } from '@plein/components/parts.js';
import { fieldId } from '../shared/editing/document.js';
import { textAt } from '../shared/editing/fields.js';
import { selectField, textField } from '../shared/controls.js';
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
    ${textAt(editor, ['organisation', 'email'], nameOf(editor, 'email', 'organisation'), {
      isOptional: true,
      hint: terms.emailHint,
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
    const { stylesheets: _, className, ...others } = theme ?? {};
    const left = sheets.filter((__, at) => at !== index);
    const styled = left.length === 0 ? {} : { stylesheets: left, ...(className && { className }) };
    change(['theme'], filled({ ...others, ...styled }));
  };
  return html`
    <h2>${nameOf(editor, 'theme')}</h2>
    <p class="quiet">${terms.themeHelp}</p>
    ${colourField(editor, 'action')} ${colourField(editor, 'onAction')}
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
      sheets.length > 0
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

type Theme = NonNullable<MunicipalityEditor['document']['theme']>;

/** A theme that sets something, or nothing. */
const filled = (theme: Theme): Theme | undefined => (Object.keys(theme).length > 0 ? theme : undefined);

/** A colour as text; the preview shows it. What is emptied is taken out of the theme. */
function colourField(editor: MunicipalityEditor, name: 'action' | 'onAction'): TemplateResult {
  const { document, terms, common, errors, change } = editor;
  const { colours = {}, ...others } = document.theme ?? {};
  const pointer = `/theme/colours/${name}`;
  const value = colours[name] ?? '';
  return textField({
    id: fieldId(pointer),
    label: nameOf(editor, name),
    optional: common.optional,
    hint: terms.colourHints[name],
    error: errors.get(pointer),
    isShort: true,
    maximum: 7,
    value,
    input: (text) => {
      const { [name]: _, ...left } = colours;
      const chosen = text.trim() === '' ? left : { ...left, [name]: text.trim() };
      change(['theme'], filled({ ...others, ...(Object.keys(chosen).length > 0 && { colours: chosen }) }));
    },
  });
}
