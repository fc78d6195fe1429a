import { html, type LitElement, type TemplateResult } from 'lit';
import type { CaseView } from '@plein/domain/cases.js';
import {
  checkReaction,
  reactionErrorCodes,
  type CaseReactionKind,
  type CaseReactionReceipt,
  type CaseReactionSubmission,
} from '@plein/domain/cases/reactions.js';
import { attachmentErrorCodes } from '@plein/domain/messages.js';
import type { Problem } from '@plein/domain/problem.js';
import { uuidv7 } from '@plein/domain/identifier.js';
import { attachmentsStyles } from '../../../attachments/attachments.styles.js';
import { ChosenFiles, sentFiles } from '../../../attachments/chosen-files.js';
import { saidOfFiles } from '../../../attachments/said-of-files.js';
import { callGateway, type RequestFailure } from '../../../controllers/gateway-request.js';
import { LongWait } from '../../../controllers/long-wait.js';
import { readFilled } from '../../../controllers/read-filled.js';
import { addStyles } from '../../../parts/adopt-styles.js';
import { factsStyles } from '../../../parts/facts.styles.js';
import { configuration } from '../../../settings/configuration.js';
import { dateInWords } from '../../../terms/dates.js';
import type { CaseContext } from '../case-context.js';
import { reactionForm, reactionTerms } from './reaction-form.js';
import { reactionReceipt } from './reaction-receipt.js';

/** What gives access to a case, as the gateway asks it. */
export type CaseProof = Pick<
  CaseReactionSubmission,
  'reference' | 'postcode' | 'houseNumber' | 'access' | 'token'
>;

/** What the resident does, and for an answer what is asked. */
export interface ReactionSubject {
  readonly kind: CaseReactionKind;
  readonly asked?: CaseView['asked'][number];
}

export interface CaseReactionOptions {
  readonly context: CaseContext;
  /** Returns what gives access to the case that is shown. */
  readonly proof: (found: CaseView) => CaseProof;
  /** Shows the case as it is after the reaction. */
  readonly renew: (found: CaseView) => void;
  /** Leaves the form, or its receipt. */
  readonly close: () => void;
}

type State =
  | { readonly status: 'editing' }
  | { readonly status: 'sending' }
  | { readonly status: 'failed'; readonly failure: RequestFailure }
  | { readonly status: 'done'; readonly receipt: CaseReactionReceipt };

/** One thing that a resident does with a case: its form, and its receipt. What was typed stays until it is sent. */
export class CaseReaction {
  readonly #options: CaseReactionOptions;
  readonly #subject: ReactionSubject;
  readonly #chosen = new ChosenFiles();
  readonly #wait: LongWait;
  #text = '';
  #errors: Errors = [];
  #id: string | undefined;
  #state: State = { status: 'editing' };

  constructor(subject: ReactionSubject, options: CaseReactionOptions) {
    this.#subject = subject;
    this.#options = options;
    this.#wait = new LongWait(options.context.host);
    addStyles(options.context.host as HTMLElement as LitElement, [factsStyles, attachmentsStyles]);
  }

  /** Whether it was sent, so that there is nothing left to keep. */
  get isDone(): boolean {
    return this.#state.status === 'done';
  }

  render(found: CaseView): TemplateResult {
    const view = this.#options.context.view();
    const state = this.#state;
    const { reactions, common } = reactionTerms(view);
    const { kind, asked } = this.#subject;
    const until = kind === 'unsatisfied' ? found.unsatisfied?.until : undefined;
    const said = saidOfFiles(this.#chosen, reactionTerms(view).attachments);
    const isSending = state.status === 'sending';
    const leave = (words: string): TemplateResult =>
      html`<button class="button plain" type="button" @click=${this.#options.close}>${words}</button>`;
    return html`<div class="panel">
      ${
        state.status === 'done'
          ? reactionReceipt(state.receipt, view, false, leave(reactions.back))
          : reactionForm({
              kind,
              asked: asked?.answer && { title: asked.title, answer: asked.answer },
              view,
              text: this.#text,
              files: this.#chosen.files,
              errors: this.#errors,
              failure: state.status === 'failed' ? state.failure : undefined,
              isSending,
              until: until && dateInWords(until, view.language, view.now, false),
              page: undefined,
              type: this.#type,
              add: (files) => void this.#chosen.add(files, this.#filesChanged),
              remove: (file) => {
                this.#chosen.remove(file);
                this.#filesChanged();
                void this.#options.context.focus('attachments');
              },
              send: (event) => void this.#send(event, found),
              leave: leave(common.cancel),
            })
      }
      <div class="hidden-visually" aria-live="polite">
        ${this.#wait.isLong(isSending) ? common.sending : said}
      </div>
    </div>`;
  }

  readonly #type = (text: string): void => {
    if (text === this.#text) return;
    this.#text = text;
    this.#id = undefined;
    this.#options.context.host.requestUpdate();
  };

  readonly #filesChanged = (): void => {
    this.#id = undefined;
    const found = checkReaction({ attachments: this.#chosen.files }, undefined);
    this.#errors = [...this.#errors.filter(({ field }) => field !== 'attachments'), ...found];
    this.#options.context.host.requestUpdate();
  };

  async #send(event: Event, found: CaseView): Promise<void> {
    event.preventDefault();
    if (this.#state.status === 'sending') return;
    readFilled(event);
    const { context, proof, renew } = this.#options;
    const { files } = this.#chosen;
    const { kind, asked } = this.#subject;
    this.#chosen.changed = undefined;
    this.#errors = checkReaction({ text: this.#text, attachments: files }, asked?.answer);
    if (this.#errors.length > 0) {
      this.#set({ status: 'editing' });
      return context.focus('errors');
    }
    const { gateway, language } = context.view();
    const text = this.#text.trim();
    // The id has no time in it, which could be laid beside the moment of something else on this page.
    this.#id ??= uuidv7(0, configuration().random);
    const body: CaseReactionSubmission = {
      id: this.#id,
      kind,
      language,
      ...proof(found),
      ...(asked?.answer && { task: asked.answer.task, about: asked.title }),
      ...(text && { text }),
      ...(files.length > 0 && { attachments: sentFiles(files) }),
    };
    this.#set({ status: 'sending' });
    const answer = await callGateway<CaseReactionReceipt>(
      `${gateway}/v1/case-reaction-submissions`,
      undefined,
      body,
    );
    if (answer.status !== 'ok') {
      this.#set({ status: 'failed', failure: answer });
      this.#errors = errorsOf(answer.problem);
      return context.focus(this.#errors.length > 0 ? 'errors' : 'trouble');
    }
    this.#text = '';
    this.#chosen.clear();
    this.#set({ status: 'done', receipt: answer.value });
    renew(answer.value.case);
    await context.focus('reaction');
  }

  #set(state: State): void {
    this.#state = state;
    this.#options.context.host.requestUpdate();
  }
}

type Errors = ReturnType<typeof checkReaction>;

/** What the gateway found wrong with the text or the files. */
function errorsOf(problem: Problem | undefined): Errors {
  const codes: readonly string[] = [...reactionErrorCodes, ...attachmentErrorCodes];
  return (problem?.errors ?? [])
    .filter(({ code }) => codes.includes(code))
    .map(({ code }) => ({ field: code.split('-')[0] ?? '', code: code as Errors[number]['code'] }));
}
