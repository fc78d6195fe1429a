import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { notice } from '../parts/notice.js';
import { kinds } from '../terms/personal-data.js';
import type { TermLanguage } from '../terms/terms.js';
import type { ConversationController } from './chat-launcher.controller.js';
import type { ChatTerms } from './terms/nl.js';
import type { ChatPanelTerms } from './chat-panel.terms.js';
import { chatStatus } from './chat-status.js';
import { chatTurn, comingAnswer, suggestedQuestions } from './chat-turns.js';

export interface ChatLog {
  readonly conversation: ConversationController;
  readonly terms: ChatPanelTerms;
  readonly words: { readonly terms: ChatTerms; readonly language: TermLanguage };
  /** Type of the buttons in the log. On a page of the gateway they submit the form below the log. */
  readonly buttons: 'button' | 'submit';
  /**
   * Whether this is the first render on a page of the gateway, where `autofocus` moves the focus without
   * script.
   */
  readonly isSent: boolean;
  readonly note: string | undefined;
  readonly suggest: (question: string) => void;
  readonly retry: (event: Event) => void;
}

/**
 * The turns, the answer in progress, and suggestions for a next question. The log itself is not live: the status
 * beside it says what happens, each time as one text.
 */
export function chatLog(log: ChatLog): TemplateResult {
  const { conversation, terms, words, buttons, isSent, note, suggest, retry } = log;
  const { turns, answering, failure } = conversation;
  const { language } = words;
  const kindWords = words.terms.kinds ?? kinds;
  const suggestions = answering === undefined && !failure ? turns.at(-1)?.suggestions : undefined;
  const status = chatStatus({ conversation, terms, kindWords, language, note });
  return html`
    <div class="log" id="log" role="log" aria-live="off" tabindex="0" aria-label=${terms.log}>
      <div class="turn assistant"><p class="said">${terms.welcome}</p></div>
      ${repeat(
        turns,
        (_, index) => index,
        (turn, index) => chatTurn(turn, terms, kindWords, language, isSent && index === turns.length - 2),
      )}
      ${answering === undefined ? nothing : comingAnswer(answering, terms)}
      ${suggestions ? suggestedQuestions(suggestions, terms, buttons, suggest) : nothing}
      ${note ? notice('info', note) : nothing}
      ${
        failure
          ? notice(
              'negative',
              terms[failure],
              html`<p>${terms.stays}</p>
                <div>
                  <button type=${buttons} form="write" class="button second" @click=${retry}>
                    ${terms.retry}
                  </button>
                </div>`,
            )
          : nothing
      }
    </div>
    <p class="hidden-visually" role="status">${status}</p>
  `;
}
