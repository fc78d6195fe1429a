import { html, type TemplateResult } from 'lit';
import { binIcon, emptyState, infoIcon, plusIcon } from '@plein/components/parts.js';
import { perspectiveName } from '@plein/domain/labels.js';
import { perspectives } from '@plein/domain/vocabulary.js';
import { choiceAt, momentAt, textsAt } from '../shared/editing/fields.js';
import type { ProfileEditor } from '../profile-editing/editor.js';
import type { ProfileTerms } from './profile.terms.js';

/** Returns an id that no notice has yet. */
export function freeId(taken: readonly string[], prefix: string): string {
  let number = taken.length + 1;
  while (taken.includes(`${prefix}-${String(number)}`)) number += 1;
  return `${prefix}-${String(number)}`;
}

/** Notices above the channels, each with its period. */
export function noticesSection(editor: ProfileEditor<ProfileTerms>): TemplateResult {
  const { document: profile, terms, language, change } = editor;
  const { notices } = profile;
  const add = (): void => {
    const id = freeId(
      notices.map((one) => one.id),
      'mededeling',
    );
    change(['notices', notices.length], { id, text: { nl: '' } });
  };
  return html`
    <div class="stack">
      ${
        notices.length === 0
          ? emptyState({
              icon: infoIcon,
              level: 2,
              id: 'no-notices',
              title: terms.noNotices,
              content: html`<p>${terms.noNoticesHelp}</p>`,
            })
          : notices.map(
              (_, index) => html`
                <section class="card stack" aria-label=${terms.notice(index + 1)}>
                  <h2>${terms.notice(index + 1)}</h2>
                  ${textsAt(editor, ['notices', index, 'text'], terms.text, { rows: 2 })}
                  <div class="twins">
                    ${momentAt(editor, ['notices', index, 'from'], terms.from)}
                    ${momentAt(editor, ['notices', index, 'until'], terms.until)}
                  </div>
                  ${choiceAt(editor, ['notices', index, 'perspective'], terms.perspective, [
                    ['', terms.everywhere],
                    ...perspectives.map((code) => [code, perspectiveName(code, language)] as const),
                  ])}
                  <button
                    type="button"
                    class="button plain start"
                    aria-label="${terms.remove}: ${terms.notice(index + 1)}"
                    @click=${() => {
                      change(['notices', index], undefined);
                    }}
                  >
                    ${binIcon}${terms.remove}
                  </button>
                </section>
              `,
            )
      }
      <button type="button" class="button second start" @click=${add}>${plusIcon}${terms.addNotice}</button>
    </div>
  `;
}
