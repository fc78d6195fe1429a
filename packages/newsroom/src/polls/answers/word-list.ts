import { html, type TemplateResult } from 'lit';
import { field } from '@plein/components/parts.js';
import type { WordList } from '@plein/domain/polls/written.js';
import { PageResource } from '../../shared/page-resource.js';
import type { SectionContext } from '../../shared/section-context.js';
import type { AnswersTerms } from './answers.terms.js';

/** "Woorden die wij aanwijzen": the list that helps to read, behind a summary. */
export class WordListForm {
  readonly #section: SectionContext<AnswersTerms>;
  #list: PageResource<WordList> | undefined;
  #text: string | undefined;

  constructor(section: SectionContext<AnswersTerms>) {
    this.#section = section;
  }

  render(): TemplateResult {
    this.#list ??= new PageResource(this.#section.host, () => this.#section.ask('/v1/poll-words'));
    const terms = this.#section.terms();
    const parts = { id: 'words', label: terms.wordList, hint: terms.wordListHint };
    const stored = this.#list.value?.words.join('\n') ?? '';
    return html`<details>
      <summary>${terms.wordList}</summary>
      <form
        class="stack"
        novalidate
        @submit=${(event: Event) => {
          event.preventDefault();
          void this.#save(this.#text ?? stored);
        }}
      >
        ${field(
          parts,
          html`<textarea
            class="control"
            id="words"
            rows="8"
            aria-describedby="words-hint words-error"
            .value=${this.#text ?? stored}
            @input=${({ target }: Event) => {
              this.#text = (target as HTMLTextAreaElement).value;
            }}
          ></textarea>`,
        )}
        <button type="submit" class="button second start">${terms.saveWords}</button>
      </form>
    </details>`;
  }

  async #save(text: string): Promise<void> {
    const { ask, say, terms, common } = this.#section;
    const words = [...new Set(text.split('\n').map((word) => word.trim().slice(0, 60)))].filter(Boolean);
    const answer = await ask<WordList>('/v1/poll-words', { method: 'PUT', body: { words } });
    say(answer.status === 'ok' ? terms().savedWords : common().notSavedHelp);
    if (answer.status !== 'ok') return;
    this.#text = undefined;
    await this.#list?.refresh();
  }
}
