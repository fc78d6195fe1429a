import { html, nothing, type TemplateResult } from 'lit';
import { state } from 'lit/decorators.js';
import { badge, DialogController, emptyState, infoIcon, notice, plusIcon } from '@plein/components/parts.js';
import type { PollDraft, PollDraftList, PollOutcomeDraft } from '@plein/domain/newsroom.js';
import type { Poll } from '@plein/domain/polls.js';
import { answerStates, type AnswerState } from '@plein/domain/polls/written.js';
import { textIn } from '@plein/domain/text.js';
import { editorStyles } from '../shared/editing/editor.styles.js';
import { Draft } from '../shared/editing/draft.js';
import { withValue, type Path } from '../shared/editing/document.js';
import type { Problem } from '@plein/domain/problem.js';
import type { RequestResult } from '@plein/measurement/request.js';
import type { Question } from '../shared/gateway-request.js';
import { copyStyles } from '../shared/copy-text.js';
import { gatewayAddress } from '../shared/page-snippet.js';
import { PageResource } from '../shared/page-resource.js';
import { momentIn } from '../shared/format-date.js';
import { WorkPage } from '../shared/work-page.js';
import { workStyles } from '../shared/work.styles.js';
import { pollErrors, pollErrorSummary } from './errors.js';
import { pollList, pollTones } from './list.js';
import { freeName, slugOf } from '../shared/editing/slug.js';
import { AnswersQueue } from './answers/answers-queue.js';
import { answersLinks, waitingLink } from './answers/answers-links.js';
import { answersTerms } from './answers/answers.terms.js';
import { emptyPoll } from './new-poll.js';
import { pollKindViews } from './kinds/kind-views.js';
import { saveFile } from '../shared/print/save-file.js';
import { InvitedPanel } from './invited/invited-panel.js';
import { outcomeForm } from './outcome.js';
import { pollForm } from './poll-editor.js';
import { PollPreview } from './poll-preview.js';
import { pollSnippet } from './poll-snippet.js';
import { stepDialog, type Step } from './step-dialog.js';
import { pollsTerms, type PollsTerms } from './polls.terms.js';

/**
 * Polls in every state. Staff write them beside a preview in the real element, open and close them, and
 * publish what was done with the votes.
 */
export class NewsroomPolls extends WorkPage {
  static override styles = [...workStyles, editorStyles, copyStyles];

  @state() private problem: Problem | undefined;
  @state() private failure: string | undefined;
  @state() private isBusy = false;
  @state() private step: Step = 'now';

  readonly #list = new PageResource<PollDraftList>(this, () => this.ask('/v1/poll-drafts'));
  readonly #asking = new DialogController(this, 'asking');
  readonly #preview = new PollPreview();
  readonly #invited = new InvitedPanel(this);
  readonly #answers = new AnswersQueue(this.sectionContext(() => answersTerms[this.language]));

  override render(): TemplateResult {
    const terms = this.#terms;
    const { answers } = this.context.address.chosen;
    const reading = answerStates.find((code) => code === answers);
    if (reading) return this.#read(reading);
    return this.loadedPage(this.#list, terms.title, ({ polls }) => {
      const chosen = this.#chosen;
      const draft = polls.find(({ poll }) => poll.id === chosen);
      if (draft || chosen === 'new') return this.#one(draft);
      const open = polls.filter(({ state }) => state === 'open').length;
      const waiting = polls.filter((one) => one.state === 'closed' && !one.outcome).length;
      const make = html`<a
        class="button"
        href=${this.context.href({ page: 'polls', chosen: { poll: 'new' } })}
      >
        ${plusIcon}${terms.make}
      </a>`;
      if (polls.length > 0)
        return this.page(
          terms.finding(open, waiting),
          html`${waitingLink(polls, this.context)} ${pollList(polls, terms, this.context)}`,
          make,
        );
      const content = html`<p>${terms.noneHelp}</p>`;
      return this.page(
        terms.title,
        emptyState({ icon: infoIcon, level: 2, title: terms.none, content, action: make }),
      );
    });
  }

  get #terms(): PollsTerms {
    return pollsTerms[this.language];
  }

  /** Id of the poll that is shown; `new` for a poll that is not stored yet. */
  get #chosen(): string | undefined {
    return this.context.address.chosen['poll'];
  }

  /** What residents wrote, of the poll that is chosen or of all. */
  #read(state: AnswerState): TemplateResult {
    const poll = this.#chosen;
    const list = this.#answers.listOf(state, poll);
    const href = (answers: AnswerState): string =>
      this.context.href({ page: 'polls', chosen: { answers, ...(poll !== undefined && { poll }) } });
    return this.loadedPage(list, this.#terms.title, (value) =>
      this.page(
        this.#answers.title(state, value),
        this.#answers.render(list, value, state, href),
        html`<a class="alone" href=${this.context.href({ page: 'polls', chosen: {} })}
          >${this.#terms.back}</a
        >`,
      ),
    );
  }

  #one(draft: PollDraft | undefined): TemplateResult {
    const terms = this.#terms;
    const kept = this.#kept();
    const { language } = this;
    const now = this.context.now();
    const poll =
      kept.fields.poll ?? draft?.poll ?? emptyPoll(now, this.context.profile?.organisation.name ?? '');
    const isEditable = draft === undefined || draft.state === 'draft' || draft.state === 'announced';
    return this.page(
      textIn(poll.question, language) || terms.newTitle,
      html`
        ${pollErrorSummary(pollErrors(this.problem, this.#terms), terms, this.common)}
        ${this.failure ? notice('negative', this.common.notSaved, html`<p>${this.failure}</p>`) : nothing}
        <div class="pair">
          <div class="stack">
            ${isEditable ? this.#editor(poll, draft, kept) : this.#result(draft)}
            ${draft ? this.#invitedVoters(draft) : nothing} ${this.#actions(poll, draft)}
            ${draft && draft.state !== 'draft' ? pollSnippet(draft, this.copying, this.context) : nothing}
          </div>
          ${this.#preview.render(poll, draft, { terms, language, now, gateway: this.context.gateway })}
        </div>
        ${this.#dialog(poll, draft)}
      `,
      html`<span class="row">
        ${draft ? badge(pollTones[draft.state], terms.states[draft.state]) : nothing}
        <a class="alone" href=${this.context.href({ page: 'polls', chosen: {} })}>${terms.back}</a>
      </span>`,
    );
  }

  #invitedVoters(draft: PollDraft): TemplateResult | typeof nothing {
    return this.#invited.render(draft, {
      language: this.language,
      gateway: gatewayAddress(this.context.gateway),
      ask: (path, question) => this.ask(path, question),
      refresh: () => this.#list.refresh(),
      say: (words) => this.say(words),
      save: saveFile,
    });
  }

  #kept(): Draft<{ poll: Poll }> {
    return new Draft(`poll-${this.#chosen ?? ''}`);
  }

  #editor(poll: Poll, draft: PollDraft | undefined, kept: Draft<{ poll: Poll }>): TemplateResult {
    return html`<form
      class="form"
      novalidate
      @submit=${(event: Event) => {
        event.preventDefault();
        void this.#save(poll, draft);
      }}
    >
      ${pollForm({
        document: poll,
        terms: this.#terms,
        common: this.common,
        errors: pollErrors(this.problem, this.#terms),
        change: (path: Path, value: unknown) => {
          kept.keep({ poll: withValue(poll, path, value) });
          this.requestUpdate();
        },
      })}
      <button type="submit" class="button start" aria-disabled=${this.isBusy}>${this.#terms.save}</button>
    </form>`;
  }

  #result(draft: PollDraft): TemplateResult {
    const { id } = draft.poll;
    const kept = new Draft<{ outcome: PollOutcomeDraft }>(`outcome-${id}`);
    const { text = { nl: '' }, url } = draft.outcome ?? {};
    const outcome = kept.fields.outcome ?? { text, ...(url !== undefined && { url }) };
    const editor = {
      document: outcome,
      common: this.common,
      errors: pollErrors(this.problem, this.#terms),
      change: (path: Path, value: unknown) => {
        kept.keep({ outcome: withValue(outcome, path, value) });
        this.requestUpdate();
      },
    };
    const publish = async (): Promise<void> => {
      const answer = await this.#send(`/v1/poll-drafts/${id}/outcome`, { method: 'PUT', body: outcome });
      if (answer.status !== 'ok') return;
      kept.clear();
      await this.#said(this.#terms.saidPublished);
    };
    const { language, isBusy } = this;
    return html`
      ${pollKindViews[draft.poll.kind].tally(draft, this.#terms, language)}
      ${answersLinks(draft, this.context)}
      ${
        draft.state === 'closed'
          ? outcomeForm(editor, draft, this.#terms, {
              language,
              now: this.context.now(),
              isBusy,
              publish: () => void publish(),
            })
          : nothing
      }
    `;
  }

  /** Buttons for the steps that a poll can take from its state. */
  #actions(poll: Poll, draft: PollDraft | undefined): TemplateResult | typeof nothing {
    const terms = this.#terms;
    if (!draft || draft.state === 'closed') return nothing;
    const press = (step: Step, words: string): TemplateResult => html`
      <button
        type="button"
        class="button second"
        @click=${({ currentTarget }: Event) => {
          this.step = step;
          void this.#asking.open(currentTarget);
        }}
      >
        ${words}
      </button>
    `;
    if (draft.state === 'open') return html`<div class="row">${press('closing', terms.close)}</div>`;
    const isLater = Date.parse(poll.opensAt) > this.context.now().getTime();
    return html`<div class="row">
      ${press('now', terms.openNow)}
      ${isLater && draft.state === 'draft' ? press('planned', terms.plan) : nothing}
    </div>`;
  }

  #dialog(poll: Poll, draft: PollDraft | undefined): TemplateResult {
    return stepDialog(this.#asking, this.step, this.#terms, {
      opens: momentIn(this.language, poll.opensAt, this.context.now()),
      close: this.common.cancel,
      take: () => void this.#take(this.step, poll, draft),
    });
  }

  /** Saves a poll. A new one gets its name in the address from its question. */
  async #save(poll: Poll, draft: PollDraft | undefined): Promise<boolean> {
    const taken = this.#list.value?.polls.map((one) => one.poll.id) ?? [];
    const id = draft?.poll.id ?? freeName(slugOf(poll.question['nl'] ?? '') || 'peiling', [...taken, 'new']);
    const answer = await this.#send(`/v1/poll-drafts/${id}`, { method: 'PUT', body: { ...poll, id } });
    if (answer.status !== 'ok') return false;
    this.#kept().clear();
    if (!draft) this.context.go({ page: 'polls', chosen: { poll: id } }, { replace: true });
    await this.#said(draft?.state === 'announced' ? this.#terms.savedAnnounced : this.#terms.saved);
    return true;
  }

  async #take(step: Step, poll: Poll, draft: PollDraft | undefined): Promise<void> {
    const { saidOpen, saidPlanned, saidClosed } = this.#terms;
    if (step !== 'closing' && this.#kept().fields.poll && !(await this.#save(poll, draft))) return;
    const path = `/v1/poll-drafts/${poll.id}/${step === 'closing' ? 'closing' : 'opening'}`;
    const body = step === 'closing' ? undefined : { when: step };
    const answer = await this.#send(path, { method: 'POST', body });
    if (answer.status !== 'ok') return;
    await this.#said(step === 'closing' ? saidClosed : step === 'now' ? saidOpen : saidPlanned);
  }

  /** Sends a change and fetches the list again. Errors are shown at the fields or above them. */
  async #send(path: string, question: Question): Promise<RequestResult<PollDraft>> {
    if (this.isBusy) return { status: 'unreachable' };
    this.isBusy = true;
    const answer = await this.ask<PollDraft>(path, question);
    this.isBusy = false;
    this.problem = answer.status === 'invalid' && answer.problem.errors ? answer.problem : undefined;
    this.failure = undefined;
    if (answer.status === 'unreachable') this.failure = this.common.notSavedHelp;
    else if (answer.status === 'invalid' && answer.problem.status === 409) this.failure = this.#terms.state;
    else if (answer.status === 'invalid' && !this.problem)
      this.failure = answer.problem.detail ?? this.common.refused;
    if (answer.status !== 'unreachable') await this.#list.refresh();
    if (this.problem) await this.focusOn('#errors');
    return answer;
  }

  async #said(words: string): Promise<void> {
    this.say(words);
    await this.focusOn('h1');
  }
}
