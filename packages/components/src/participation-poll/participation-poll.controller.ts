import type { LitElement } from 'lit';
import type { Ballot, Poll, PollKind, PollView, Tally, VoteReceipt } from '@plein/domain/polls.js';
import { configuration } from '../settings/configuration.js';
import { ResourceController, type LoadResult } from '../controllers/resource.js';
import { SubmissionController } from '../controllers/submission.js';
import { answerAtHand, callGateway, type RequestFailure } from '../controllers/gateway-request.js';
import type { PageState } from '../ssr/page-state.js';
import { addStyles } from '../parts/adopt-styles.js';
import { kindViews } from './kinds/kind-views.js';
import type { PollReports } from './cast-vote.js';
import type { VoteErrorCode } from './kinds/ballot-view.js';
import type { KindView } from './kinds/kind-view.js';
import type * as PollResults from './poll-results.js';
import { VoterToken } from './voter-token.js';

interface PollAndVote {
  readonly view: PollView;
  /** The vote of this device; undefined if it has not voted. */
  readonly receipt: VoteReceipt | undefined;
}

const urlOf = (gateway: string, poll: string): string => `${gateway}/v1/polls/${encodeURIComponent(poll)}`;

/** One poll and the vote of this device in it. */
export class PollController {
  readonly resource: ResourceController<PollAndVote, RequestFailure>;
  readonly submission: SubmissionController<VoteReceipt>;
  /** Choices in the form, which a vote sends. */
  choices: readonly string[] = [];
  /** Why the choices cannot be sent. Set when a voter tries to send them. */
  error: VoteErrorCode | undefined;
  /** How the poll is filled in and read; undefined until it is loaded. */
  kind: KindView | undefined;
  /** Whether a voter is changing their vote. */
  changing = false;
  /** Renders everything but the ballot. It loads at the first choice, or at once if there is no ballot. */
  results: typeof PollResults | undefined;
  /** Where the poll is asked; empty until there is one. */
  url = '';
  /** The code of this device; undefined until there is a poll. */
  token: VoterToken | undefined;
  /** State of the gateway's page around the poll; undefined on any other page. */
  page: PageState | undefined;
  readonly #host: LitElement;
  readonly #reports: PollReports;
  readonly #announced = new Set<string>();

  constructor(host: LitElement, reports: PollReports) {
    this.#host = host;
    this.#reports = reports;
    this.resource = new ResourceController(host);
    this.submission = new SubmissionController(host, (state) => {
      this.results?.reportVote(this, state, this.#reports);
    });
    // On another page this device may have voted since, or the poll was closed.
    const renew = ({ persisted }: PageTransitionEvent): void => {
      if (persisted && this.url) this.retry();
    };
    host.addController({
      hostConnected() {
        addEventListener('pageshow', renew);
      },
      hostDisconnected() {
        removeEventListener('pageshow', renew);
      },
    });
  }

  get view(): PollView | undefined {
    return this.resource.value?.view;
  }

  get receipt(): VoteReceipt | undefined {
    const { state } = this.submission;
    return state.status === 'delivered' ? state.answer : this.resource.value?.receipt;
  }

  /** What this device voted, counted or still queued; undefined if it has not voted. */
  get votedFor(): readonly string[] | undefined {
    return this.submission.state.status === 'queued' ? this.choices : this.receipt?.choices;
  }

  /** The results; undefined while they may not be shown. */
  get tally(): Tally | undefined {
    return this.view?.tally ?? this.receipt?.tally;
  }

  /** Loads what the first render needs besides the ballot, for a poll that came with the page. */
  async prepare(gateway: string, poll: string): Promise<void> {
    // Other pages render while this one waits, so the page is read at once.
    const { page } = configuration();
    this.page = page;
    const view = answerAtHand(urlOf(gateway, poll)) as PollView | undefined;
    if (view) await this.#loadKind(view);
    if (view && (view.state !== 'open' || page?.answer || page?.problem || page?.errors))
      await this.#loadResults();
  }

  /**
   * Restores the vote from the page: what was sent without script, and what came of it. Call it before `use`.
   */
  restore(page: PageState): void {
    this.page = page;
    this.results?.restoreVote(this, page);
  }

  /** Loads the poll unless it is loaded or loading; call it on every update. */
  use(gateway: string, poll: string, kind?: PollKind): void {
    const url = urlOf(gateway, poll);
    if (this.url === url && this.resource.state.status !== 'idle') return;
    if (this.url !== url) this.#clear();
    this.url = url;
    const token = new VoterToken(poll);
    this.token = token;
    const view = answerAtHand(url) as PollView | undefined;
    const receipt = this.page?.answer as VoteReceipt | undefined;
    if (receipt) token.save(String(this.page?.hidden?.['voter']));
    if (view) this.resource.settle({ view, receipt });
    if (kind) void this.#kindOf(kind);
    if (!view || configuration().page?.isStored || (token.value !== undefined && !receipt)) this.retry();
  }

  /** Loads the poll again after a failure. */
  retry(): void {
    void this.resource.load((signal) => this.#load(signal));
  }

  /** Announces once that the poll was seen, and once that its results were. Call it after each render. */
  afterRender(resultsShown: boolean): void {
    this.#once('poll.seen');
    if (resultsShown) this.#once('poll.outcome-read');
  }

  /** Sets what is filled in on the ballot. */
  choose(choices: readonly string[]): void {
    this.choices = choices;
    this.error = undefined;
    this.submission.prepare();
    void this.#loadResults();
    this.#host.requestUpdate();
  }

  /** Opens the form again with the choices of the current vote. */
  change(): void {
    this.choices = this.votedFor ?? [];
    this.#turn(true);
  }

  /** Closes the form and leaves the vote as it was. */
  cancel(): void {
    this.#turn(false);
  }

  async vote(): Promise<void> {
    await this.#loadResults();
    if (this.results)
      await this.results.castVote(this, () => {
        this.#host.requestUpdate();
      });
    else this.submission.fail();
  }

  async #load(signal: AbortSignal): Promise<LoadResult<PollAndVote, RequestFailure>> {
    const url = this.url;
    const voter = this.token?.value;
    const [view, vote] = await Promise.all([
      callGateway<PollView>(url, signal),
      voter === undefined ? undefined : callGateway<VoteReceipt>(`${url}/vote-lookups`, signal, { voter }),
    ]);
    if (view.status !== 'ok') return view;
    const isOpen = view.value.state === 'open';
    const receipt = vote?.status === 'ok' ? vote.value : undefined;
    const queued =
      isOpen && vote && !receipt && ((await this.submission.load(`${url}/votes`)) as Ballot | undefined);
    if (queued) this.choices = queued.choices;
    const ballot = isOpen && !receipt && !queued;
    if (!(await this.#loadKind(view.value)) || (!ballot && !(await this.#loadResults())))
      return { status: 'unreachable' };
    return { status: 'ok', value: { view: view.value, receipt } };
  }

  async #loadKind({ poll }: PollView): Promise<boolean> {
    const kind = await this.#kindOf(poll.kind, poll);
    if (kind && this.kind !== kind && kind.styles) addStyles(this.#host, [kind.styles]);
    this.kind = kind;
    return kind !== undefined;
  }

  /** Fetches how a kind is shown; undefined for a code that is no kind, and where it cannot be fetched. */
  async #kindOf(code: PollKind, poll?: Poll): Promise<KindView | undefined> {
    try {
      const kind = await kindViews[code](this);
      return (poll?.admission ?? 'open') === 'open' || !poll
        ? kind
        : (await import('./invited/invited.js')).invitedKind(kind, this, poll, this.#host);
    } catch {
      return undefined;
    }
  }

  async #loadResults(): Promise<boolean> {
    try {
      const results = await import('./poll-results.js');
      if (!this.results) addStyles(this.#host, [results.pollResultsStyles]);
      this.results = results;
      return true;
    } catch {
      return false;
    }
  }

  /** Clears the state when the element gets another poll. */
  #clear(): void {
    if (!this.url) return;
    this.resource.reset();
    this.submission.reset();
    this.choices = [];
    this.changing = false;
    this.page = undefined;
    this.#announced.clear();
  }

  #once(name: 'poll.seen' | 'poll.outcome-read'): void {
    if (!this.view || this.#announced.has(name)) return;
    this.#announced.add(name);
    this.#reports.announce({ name, detail: { poll: this.view.poll.id } });
  }

  #turn(changing: boolean): void {
    this.changing = changing;
    this.error = undefined;
    this.#host.requestUpdate();
  }
}
