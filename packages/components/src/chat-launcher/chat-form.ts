import { html, isServer, nothing, type TemplateResult } from 'lit';
import { isComposing } from '../parts/is-composing.js';
import { readFilled } from '../controllers/read-filled.js';
import { live } from 'lit/directives/live.js';
import type { PageState } from '../ssr/page-state.js';
import { describedBy, field } from '../parts/field.js';
import { hiddenFields } from '../parts/hidden-fields.js';
import { questionLimit } from './chat-launcher.controller.js';
import type { ChatPanelTerms } from './chat-panel.terms.js';

/** Why a question cannot be sent. */
export type QuestionError = 'empty' | 'too-long';

/** The form shows how many characters are left once there are this many or fewer. */
const nearTheEnd = 100;

/** Returns why a question cannot be sent, or undefined if it can. */
export function questionError(question: string): QuestionError | undefined {
  if (!question) return 'empty';
  return question.length > questionLimit ? 'too-long' : undefined;
}

export interface QuestionForm {
  readonly terms: ChatPanelTerms;
  readonly question: string;
  readonly error: QuestionError | undefined;
  /** Whether the answer to a question is in progress. */
  readonly busy: boolean;
  /** State of the gateway's page around the form; undefined on any other page. */
  readonly page: PageState | undefined;
  /**
   * Whether this is the first render on a page of the gateway, where `autofocus` moves the focus without
   * script.
   */
  readonly isSent: boolean;
  readonly type: (question: string) => void;
  readonly send: () => void;
}

/** The form for a question. Enter sends it; Shift+Enter starts a new line. */
export function questionForm(form: QuestionForm): TemplateResult {
  const { terms, question, error, busy, page, isSent, type, send } = form;
  const left = questionLimit - question.trim().length;
  const room = left < 0 ? terms.tooLong(-left) : left <= nearTheEnd ? terms.left(left) : undefined;
  const message = error === 'empty' ? terms.empty : error && terms.tooLong(-left);
  const parts = {
    id: 'question',
    label: terms.question,
    optional: terms.limit,
    hint: message ? undefined : room,
    error: message,
  };
  return html`
    <form
      id="write"
      class="write"
      method="post"
      action=${page?.action ?? nothing}
      novalidate
      @submit=${(event: Event) => {
        event.preventDefault();
        readFilled(event);
        send();
      }}
    >
      ${hiddenFields(page)}
      ${field(
        parts,
        html`<textarea
          id="question"
          name="question"
          class="control"
          rows="1"
          ?autofocus=${isSent && message}
          data-content=${isServer ? question : nothing}
          .value=${live(question)}
          aria-invalid=${message ? 'true' : 'false'}
          aria-describedby=${describedBy(parts)}
          @input=${(event: Event) => {
            type((event.target as HTMLTextAreaElement).value);
          }}
          @keydown=${(event: KeyboardEvent) => {
            if (event.key !== 'Enter' || event.shiftKey || isComposing(event)) return;
            event.preventDefault();
            type((event.target as HTMLTextAreaElement).value);
            send();
          }}
        ></textarea>`,
      )}
      <button class="button" aria-disabled=${busy}>${terms.send}</button>
    </form>
  `;
}
