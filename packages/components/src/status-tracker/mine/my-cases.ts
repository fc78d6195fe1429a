import { html, nothing, type LitElement, type TemplateResult } from 'lit';
import type { CaseView, MyCases, MyCasesQuery } from '@plein/domain/cases.js';
import { safeLink } from '@plein/domain/text.js';
import { callGateway, type RequestFailure } from '../../controllers/gateway-request.js';
import { ResourceController } from '../../controllers/resource.js';
import { addStyles } from '../../parts/adopt-styles.js';
import { heading } from '../../parts/heading.js';
import { notice } from '../../parts/notice.js';
import type { CaseContext } from '../case/case-context.js';
import { CaseWatch } from '../case/case-watch.js';
import { shownCaseFor, type ShownCase } from '../case/shown-case.js';
import { caseList } from './case-list.js';
import { mineStyles } from './mine.styles.js';
import { mineInDutch, type MineTerms } from './mine.terms.js';

/** How many cases a card shows. */
const onCard = 3;

/** What the list gets from the element besides what every part gets. */
export interface MyCasesContext extends CaseContext {
  /** The signed token of the site, as it is now. */
  token(): string;
  /** Address of the page with all cases, where this is a card; undefined where it is the list itself. */
  allAddress(): string | undefined;
  /** Tells the page that its token does not count any more. */
  refused(hasCases: boolean): void;
}

/** Shows all cases of a resident who has logged in at the site: the list, or one of them. */
export class MyCasesView {
  readonly #context: MyCasesContext;
  readonly #resource: ResourceController<MyCases, RequestFailure>;
  readonly #case: ShownCase;
  #opened: string | undefined;

  constructor(context: MyCasesContext) {
    const { host, say, view } = context;
    this.#context = context;
    this.#resource = new ResourceController(host);
    this.#case = shownCaseFor(context, {
      proof: ({ reference }) => ({ reference, token: context.token() }),
      renew: (found) => {
        this.#renew(found);
      },
    });
    addStyles(host as HTMLElement as LitElement, mineStyles);
    new CaseWatch(
      host,
      async () => {
        const before = JSON.stringify(this.#resource.value);
        if (this.#resource.value) await this.load();
        return JSON.stringify(this.#resource.value) !== before;
      },
      () => {
        say(view().terms.news);
      },
    );
  }

  /** Asks for the cases with the token of now. What is shown stays until there is an answer. */
  async load(): Promise<void> {
    const { view, token, refused } = this.#context;
    const { gateway, language } = view();
    const body: MyCasesQuery = { token: token(), language };
    await this.#resource.load((signal) =>
      callGateway<MyCases>(`${gateway}/v1/my-case-lookups`, signal, body),
    );
    const { state } = this.#resource;
    const failure = 'failure' in state ? state.failure : undefined;
    if (failure?.problem?.status === 401) refused(this.#resource.value !== undefined);
  }

  render(): TemplateResult {
    const { state, value } = this.#resource;
    const opened = value?.cases.find(({ reference }) => reference === this.#opened);
    if (opened) return this.#one(opened);
    if (value) return this.#list(value);
    return state.status === 'failed' ? this.#failed(state.failure) : html`<slot></slot>`;
  }

  get #terms(): MineTerms {
    return this.#context.view().terms.mine ?? mineInDutch;
  }

  #one(found: CaseView): TemplateResult {
    return this.#case.render(
      found,
      html`<button class="button plain" type="button" @click=${this.#back}>${this.#terms.back}</button>`,
    );
  }

  #list({ cases, complete }: MyCases): TemplateResult {
    const { view, allAddress } = this.#context;
    const terms = this.#terms;
    const all = safeLink(allAddress());
    const shown = all === undefined ? cases : cases.slice(0, onCard);
    return html`<div class="stack" part="my-cases">
      ${heading(view().level, terms.heading)}
      ${complete ? nothing : notice('warning', terms.incomplete, html`<p>${terms.incompleteHelp}</p>`)}
      ${cases.length === 0 ? html`<p>${terms.none}</p>` : caseList(shown, view(), all === undefined && this.#open)}
      ${all === undefined ? nothing : html`<a class="alone" href=${all}>${terms.all}</a>`}
    </div>`;
  }

  #failed({ problem }: RequestFailure): TemplateResult {
    const { view } = this.#context;
    const { terms, level } = view();
    const { heading: title, refused, refusedHelp } = this.#terms;
    return html`<div class="stack">
      ${heading(level, title)}
      ${
        problem?.status === 401
          ? notice('warning', refused, html`<p>${refusedHelp}</p>`)
          : notice(
              'warning',
              terms.unreachable,
              html`<p>${terms.unreachableHelp}</p>
                <div>
                  <button class="button second" type="button" @click=${this.#again}>${terms.tryAgain}</button>
                </div>`,
            )
      }
      <slot></slot>
    </div>`;
  }

  /** Shows one of the cases as it is now. */
  #renew(found: CaseView): void {
    const { value } = this.#resource;
    if (!value) return;
    const cases = value.cases.map((one) => (one.reference === found.reference ? found : one));
    this.#resource.settle({ ...value, cases });
  }

  readonly #again = (): void => void this.load();

  readonly #open = (found: CaseView): void => {
    const { host, shown, focus } = this.#context;
    this.#opened = found.reference;
    host.requestUpdate();
    shown(found);
    void focus('heading');
  };

  readonly #back = (): void => {
    const { host, focus } = this.#context;
    const at = this.#resource.value?.cases.findIndex(({ reference }) => reference === this.#opened) ?? -1;
    this.#opened = undefined;
    this.#case.reset();
    host.requestUpdate();
    void focus(at < 0 ? 'heading' : `open-${String(at)}`);
  };
}
