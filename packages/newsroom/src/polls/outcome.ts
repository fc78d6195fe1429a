import { html, nothing, type TemplateResult } from 'lit';
import type { PollDraft, PollOutcomeDraft } from '@plein/domain/newsroom.js';
import type { NewsroomLanguage } from '../shell/language.js';
import { textAt, textsAt, type DocumentEditor } from '../shared/editing/fields.js';
import { momentIn } from '../shared/format-date.js';
import type { PollsTerms } from './polls.terms.js';

/** The form for what is done with the votes of a closed poll. */
export function outcomeForm(
  editor: DocumentEditor & { readonly document: PollOutcomeDraft },
  { outcome }: PollDraft,
  terms: PollsTerms,
  {
    language,
    now,
    isBusy,
    publish,
  }: {
    readonly language: NewsroomLanguage;
    readonly now: Date;
    readonly isBusy: boolean;
    readonly publish: () => void;
  },
): TemplateResult {
  return html`
    <form
      class="form"
      novalidate
      @submit=${(event: Event) => {
        event.preventDefault();
        publish();
      }}
    >
      <h2>${terms.outcome}</h2>
      ${outcome ? html`<p>${terms.published(momentIn(language, outcome.publishedAt, now))}</p>` : nothing}
      ${textsAt(editor, ['text'], terms.outcomeText, { rows: 4, hint: terms.outcomeHint })}
      ${textAt(editor, ['url'], terms.outcomeUrl, { isOptional: true })}
      <button type="submit" class="button start" aria-disabled=${isBusy}>
        ${outcome ? terms.publishAgain : terms.publish}
      </button>
    </form>
  `;
}
