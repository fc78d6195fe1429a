import { html, nothing, type LitElement, type TemplateResult } from 'lit';
import { dialog, DialogController, notice } from '@plein/components/parts.js';
import type { Profile } from '@plein/domain/profile.js';
import type { ProfileVersion, ProfileVersionList } from '@plein/domain/profile-history.js';
import type { RequestResult } from '@plein/measurement/request.js';
import { momentIn } from '../../shared/format-date.js';
import type { Question } from '../../shared/gateway-request.js';
import type { WorkTerms } from '../../shared/work.terms.js';
import type { NewsroomLanguage } from '../../shell/language.js';
import { placeInWords, valueInWords, type DifferenceContext } from './difference-words.js';
import { historyTerms } from './history.terms.js';

/** So many differences are read at once; the others are behind a disclosure. */
const shownAtOnce = 5;

interface HistoryTools {
  readonly ask: <Value>(path: string, question?: Question) => Promise<RequestResult<Value>>;
  readonly say: (words: string) => void;
  readonly focus: (selector: string) => Promise<void>;
  /** Fetches the profile again. */
  readonly refresh: () => Promise<void>;
  /** Shows a profile that was put back. */
  readonly give: (profile: Profile, tag: string | undefined) => Promise<void>;
  /** Names the places that the gateway found wrong. */
  readonly places: (fields: readonly string[]) => string;
}

interface Shown {
  readonly language: NewsroomLanguage;
  readonly common: WorkTerms;
  readonly now: Date;
  /** The profile as residents see it now, and its tag. */
  readonly profile: Profile;
  readonly tag: string | undefined;
}

type State = 'closed' | 'loading' | 'failed' | 'ready';

/** Who changed what in the profile and when, and buttons that undo it or put an earlier version back. */
export class ProfileHistory {
  readonly #host: LitElement;
  readonly #tools: HistoryTools;
  readonly #asking: DialogController;
  #state: State = 'closed';
  #versions: readonly ProfileVersion[] = [];
  #tag: string | undefined;
  #target: number | undefined;
  #failure: string | undefined;
  #isBusy = false;

  constructor(host: LitElement, tools: HistoryTools) {
    this.#host = host;
    this.#tools = tools;
    this.#asking = new DialogController(host, 'restoring');
  }

  render(shown: Shown): TemplateResult {
    const terms = historyTerms[shown.language];
    // A profile that was changed meanwhile has a newer history.
    if (this.#state === 'ready' && this.#tag !== shown.tag) void this.#load(shown.tag);
    return html`
      <details
        id="history"
        @toggle=${({ currentTarget }: Event) => {
          if ((currentTarget as HTMLDetailsElement).open && this.#state !== 'ready')
            void this.#load(shown.tag);
        }}
      >
        <summary>${terms.history}</summary>
        <div class="stack">
          <p class="quiet">${terms.historyHelp}</p>
          ${this.#failure ? notice('negative', this.#failure) : nothing} ${this.#content(shown)}
        </div>
      </details>
      ${dialog(this.#asking, {
        level: 2,
        title: terms.restoreAsk,
        close: shown.common.cancel,
        content: html`<p>${terms.restoreConsequence}</p>`,
        actions: html`<button type="button" class="button" @click=${() => void this.#restore(shown)}>
          ${terms.restoreYes}
        </button>`,
      })}
    `;
  }

  #content(shown: Shown): TemplateResult {
    const { common, language, now } = shown;
    const terms = historyTerms[language];
    if (this.#state === 'failed')
      return notice(
        'negative',
        common.failed,
        html`<button type="button" class="button second" @click=${() => void this.#load(shown.tag)}>
          ${common.tryAgain}
        </button>`,
      );
    if (this.#state !== 'ready') return html`<p class="quiet" aria-busy="true">${common.loading}</p>`;
    if (this.#versions.length === 0) return html`<p class="quiet">${terms.none}</p>`;
    const context: DifferenceContext = { terms, common, language, now, profile: shown.profile };
    return html`<ol class="list" reversed>
      ${this.#versions.map((version, index) => {
        const { at, by, action, differences } = version;
        return html`<li class="card stack">
          <p>
            ${action === 'began' ? nothing : html`<strong>${who(version, by, terms)}</strong>`}
            ${terms.actions[action]}
            <span class="quiet small numbered">${momentIn(language, at, now)}</span>
          </p>
          ${differenceList(differences, context)} ${this.#button(version, index, shown)}
        </li>`;
      })}
    </ol>`;
  }

  /** The newest version can be undone; an earlier one can be put back, where that changes anything. */
  #button(
    { number, at }: ProfileVersion,
    index: number,
    { language, now }: Shown,
  ): TemplateResult | typeof nothing {
    const terms = historyTerms[language];
    const target = index === 0 ? this.#versions[1] : this.#versions[index];
    if (!target || target.isCurrent) return nothing;
    const words = index === 0 ? terms.undo : terms.restore;
    return html`<button
      type="button"
      class="button second start"
      id="version-${number}"
      aria-label="${words}: ${momentIn(language, at, now)}"
      aria-disabled=${this.#isBusy}
      @click=${({ currentTarget }: Event) => {
        this.#target = target.number;
        void this.#asking.open(currentTarget);
      }}
    >
      ${words}
    </button>`;
  }

  async #load(tag: string | undefined): Promise<void> {
    if (this.#state === 'closed' || this.#state === 'failed') this.#state = 'loading';
    this.#tag = tag;
    const answer = await this.#tools.ask<ProfileVersionList>('/v1/profile-versions');
    if (answer.status === 'ok') this.#versions = answer.value.versions;
    this.#state = answer.status === 'ok' ? 'ready' : 'failed';
    this.#host.requestUpdate();
  }

  async #restore({ tag, language, common }: Shown): Promise<void> {
    this.#asking.close();
    if (this.#isBusy || this.#target === undefined) return;
    this.#isBusy = true;
    const terms = historyTerms[language];
    const answer = await this.#tools.ask<Profile>('/v1/profile-document/restoring', {
      method: 'POST',
      body: { version: this.#target },
      tag,
    });
    this.#isBusy = false;
    this.#failure = undefined;
    if (answer.status === 'ok') {
      await this.#tools.give(answer.value, answer.response.headers.get('etag') ?? undefined);
      this.#tools.say(terms.restored);
      await this.#tools.focus('h1');
      return;
    }
    const problem = answer.status === 'invalid' ? answer.problem : undefined;
    if (!problem) this.#failure = common.notSavedHelp;
    else if (problem.status === 404) this.#failure = terms.gone;
    else if (problem.status === 412) this.#failure = terms.conflict;
    else if (problem.errors)
      this.#failure = terms.outdated(this.#tools.places(problem.errors.map(({ field }) => field)));
    else this.#failure = problem.detail ?? common.refused;
    this.#tools.say(this.#failure);
    if (problem?.status === 412) await this.#tools.refresh();
    this.#host.requestUpdate();
    await this.#tools.focus('#history summary');
  }
}

const who = ({ action }: ProfileVersion, by: string, terms: (typeof historyTerms)['nl']): string =>
  action === 'filled' && by === 'Content files' ? terms.files : by || terms.someone;

function differenceList(
  differences: ProfileVersion['differences'],
  context: DifferenceContext,
): TemplateResult | typeof nothing {
  if (differences.length === 0) return nothing;
  const { terms } = context;
  const rows = differences.map((difference) => differenceRow(difference, context));
  const rest = rows.slice(shownAtOnce);
  return html`
    <ul class="changes small">
      ${rows.slice(0, shownAtOnce)}
    </ul>
    ${
      rest.length > 0
        ? html`<details class="small">
            <summary>${terms.more(rest.length)}</summary>
            <ul class="changes">
              ${rest}
            </ul>
          </details>`
        : nothing
    }
  `;
}

function differenceRow(
  difference: ProfileVersion['differences'][number],
  context: DifferenceContext,
): TemplateResult {
  const { terms } = context;
  const { kind, path, before, after } = difference;
  const place = placeInWords(difference, context);
  if (kind !== 'changed') return html`<li>${terms[kind](place)}</li>`;
  return html`<li>
    ${place}: ${terms.was} ${quoted(valueInWords(path, before, context), context)}, ${terms.is}
    ${quoted(valueInWords(path, after, context), context)}
  </li>`;
}

/** Nobody wrote that a field is empty, so that word has no quotation marks. */
function quoted(words: string, { terms }: DifferenceContext): TemplateResult | string {
  return words === terms.empty ? words : html`<q>${words}</q>`;
}
