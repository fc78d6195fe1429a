import { html, nothing, type TemplateResult } from 'lit';
import { safeLink } from '@plein/domain/text.js';
import { personalDataWords, type KindWords } from '../terms/personal-data.js';
import type { TermLanguage } from '../terms/terms.js';
import type { ShownTurn } from './chat-storage.js';
import type { ChatPanelTerms } from './chat-panel.terms.js';

/**
 * One turn in the log: questions at the end of the line, answers at its start with their sources. The newest
 * question gets the focus on a page without script.
 */
export function chatTurn(
  { who, text, sources, removed }: ShownTurn,
  terms: ChatPanelTerms,
  kindWords: KindWords,
  language: TermLanguage,
  isNewest: boolean,
): TemplateResult {
  return html`
    <div class="turn ${who}" tabindex=${isNewest ? '-1' : nothing} ?autofocus=${isNewest}>
      <span class="hidden-visually">${who === 'resident' ? terms.you : terms.assistant}: </span>
      <p class="said">${text}</p>
      ${
        sources
          ? html`<ul class="sources">
              ${sources.map(
                ({ title, url }) => html`
                  <li>${terms.sources}: <a href=${safeLink(url) ?? nothing}>${title}</a></li>
                `,
              )}
            </ul>`
          : nothing
      }
      ${removed ? html`<p class="small">${terms.takenOut(personalDataWords(removed, kindWords, language))}</p>` : nothing}
    </div>
  `;
}

/** The answer in progress. Screen readers read it once, when it is complete. */
export const comingAnswer = (text: string, terms: ChatPanelTerms): TemplateResult => html`
  <div class="turn assistant" aria-hidden="true">
    <p class="said">${text || html`<span class="dots"><i></i><i></i><i></i></span>`}</p>
  </div>
  <span class="hidden-visually">${terms.thinking}</span>
`;

/** Suggestions for a next question, each a button that asks it. */
export const suggestedQuestions = (
  suggestions: readonly string[],
  terms: ChatPanelTerms,
  type: 'button' | 'submit',
  ask: (question: string) => void,
): TemplateResult => html`
  <div class="suggestions" role="group" aria-label=${terms.suggestions}>
    <p class="quiet small" aria-hidden="true">${terms.suggestions}</p>
    ${suggestions.map(
      (question) => html`
        <button
          type=${type}
          form="write"
          name="question"
          value=${question}
          class="button second"
          @click=${(event: Event) => {
            event.preventDefault();
            ask(question);
          }}
        >
          ${question}
        </button>
      `,
    )}
  </div>
`;
