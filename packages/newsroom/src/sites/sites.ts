import { css, html, nothing, type TemplateResult } from 'lit';
import { state } from 'lit/decorators.js';
import { dialog, DialogController, emptyState, infoIcon, notice } from '@plein/components/parts.js';
import { checkEmbedding, isHeard, originOf, type EmbedCheck, type SiteList } from '@plein/domain/sites.js';
import { textField } from '../shared/controls.js';
import { copyStyles, type CopyTools } from '../shared/copy-text.js';
import { momentIn } from '../shared/format-date.js';
import { PageResource } from '../shared/page-resource.js';
import { WorkPage } from '../shared/work-page.js';
import { workStyles } from '../shared/work.styles.js';
import { AskedElsewhere } from './asked-elsewhere.js';
import { elementSnippets } from './elements.js';
import { pinnedLines, type PinnedLines } from './pinned-lines.js';
import { siteCard } from './site-card.js';
import { sitesTerms, type SitesTerms } from './sites.terms.js';

/** The sites that may embed the elements: what was heard of each, what to paste there, and which were refused. */
export class NewsroomSites extends WorkPage {
  static override styles = [
    ...workStyles,
    copyStyles,
    css`
      .path {
        overflow-wrap: anywhere;
      }
    `,
  ];

  @state() private typed = '';

  @state() private error: string | undefined;
  @state() private failure: string | undefined;
  @state() private tested = '';
  @state() private checked: EmbedCheck | undefined;
  @state() private removing: string | undefined;
  @state() private isBusy = false;
  @state() private task = '';
  @state() private pinned: PinnedLines | undefined;
  /** Copies a text. Default: with the clipboard of the browser. */
  copy: CopyTools['copy'];

  readonly #list = new PageResource<SiteList>(this, async () => {
    const asked = await this.ask<SiteList>('/v1/sites');
    if (asked.status === 'ok') this.pinned = await pinnedLines(this.context, asked.value.gateway);
    return asked;
  });
  readonly #asking = new DialogController(this, 'asking');
  readonly #elsewhere = new AskedElsewhere(this.sectionContext(() => this.#terms));

  override render(): TemplateResult {
    const terms = this.#terms;
    return this.loadedPage(this.#list, terms.title, (list) => {
      const { sites, refused, ofFiles } = list;
      const silent = sites.filter((site) => !isHeard(site)).length;
      const empty = emptyState({
        icon: infoIcon,
        level: 2,
        id: 'no-sites',
        title: terms.none,
        content: html`<p>${terms.noneHelp}</p>`,
      });
      return this.page(
        sites.length === 0 ? terms.title : terms.finding(silent, refused.length),
        html`
          ${
            ofFiles
              ? notice('info', terms.ofFiles, html`<p>${terms.ofFilesHelp}</p>`)
              : html`<p class="quiet">${terms.intro}</p>`
          }
          ${this.failure ? notice('negative', this.common.notSaved, html`<p>${this.failure}</p>`) : nothing}
          <div class="pair">
            <div class="stack">
              ${refused.length > 0 ? this.#refused(list) : nothing}
              ${sites.length === 0 ? empty : this.#sites(list)}
            </div>
            <div class="stack">
              ${ofFiles ? nothing : this.#adding()} ${this.#check(list)} ${this.#elements(list)}
            </div>
          </div>
          ${this.#dialog()}
        `,
      );
    });
  }

  get #terms(): SitesTerms {
    return sitesTerms[this.language];
  }

  #sites({ sites, gateway, ofFiles }: SiteList): TemplateResult {
    const shown = {
      terms: this.#terms,
      language: this.language,
      now: this.context.now(),
      gateway,
      pinned: this.pinned,
      isEditable: !ofFiles,
      tools: { ...this.copying, copy: this.copy },
    };
    return html`<ul class="list" id="sites">
      ${sites.map((site, index) =>
        siteCard(site, index, {
          ...shown,
          remove: ({ currentTarget }) => {
            this.removing = site.origin;
            void this.#asking.open(currentTarget);
          },
        }),
      )}
    </ul>`;
  }

  #elements({ gateway }: SiteList): TemplateResult {
    return elementSnippets({
      terms: this.#terms,
      tools: { ...this.copying, copy: this.copy },
      language: this.language,
      gateway,
      profile: this.context.profile,
      task: this.task,
      chooseTask: (task) => {
        this.task = task;
      },
      elsewhere: this.#elsewhere,
    });
  }

  #refused({ refused, ofFiles }: SiteList): TemplateResult {
    const terms = this.#terms;
    return html`<section class="card stack" aria-labelledby="refused-title" id="refused">
      <h2 id="refused-title">${terms.refused}</h2>
      <p class="quiet">${terms.refusedHelp}</p>
      <ul class="list">
        ${refused.map(
          ({ origin, count, lastAt }) => html`
            <li class="between">
              <span>
                <strong class="path">${origin}</strong>
                <span class="quiet small numbered">
                  ${terms.refusedTimes(count, momentIn(this.language, lastAt, this.context.now()))}
                </span>
              </span>
              ${
                ofFiles
                  ? nothing
                  : html`<button
                      type="button"
                      class="button second"
                      aria-label="${terms.allow}: ${origin}"
                      aria-disabled=${this.isBusy}
                      @click=${() => this.#change('/v1/sites', origin, terms.saidAdded(origin))}
                    >
                      ${terms.allow}
                    </button>`
              }
            </li>
          `,
        )}
      </ul>
    </section>`;
  }

  #adding(): TemplateResult {
    const terms = this.#terms;
    return html`<form
      class="card stack"
      novalidate
      aria-labelledby="add-title"
      @submit=${(event: Event) => {
        event.preventDefault();
        void this.#add();
      }}
    >
      <h2 id="add-title">${terms.add}</h2>
      ${textField({
        id: 'address',
        label: terms.address,
        hint: terms.addressHint,
        error: this.error,
        value: this.typed,
        maximum: 300,
        input: (text) => {
          this.typed = text;
          this.error = undefined;
        },
      })}
      <button type="submit" class="button start" aria-disabled=${this.isBusy}>${terms.addYes}</button>
    </form>`;
  }

  #check(list: SiteList): TemplateResult {
    const terms = this.#terms;
    return html`<form
      class="card stack"
      novalidate
      aria-labelledby="test-title"
      @submit=${(event: Event) => {
        event.preventDefault();
        this.checked = checkEmbedding(this.tested, list);
      }}
    >
      <h2 id="test-title">${terms.test}</h2>
      ${textField({
        id: 'test',
        label: terms.testHelp,
        value: this.tested,
        maximum: 2000,
        input: (text) => {
          this.tested = text;
          this.checked = undefined;
        },
      })}
      <button type="submit" class="button second start">${terms.testYes}</button>
      <div role="status" id="checked">${this.#outcome()}</div>
    </form>`;
  }

  #outcome(): TemplateResult | typeof nothing {
    const terms = this.#terms;
    if (!this.checked) return nothing;
    const { problems, origin = '', other } = this.checked;
    if (problems.length === 0) return notice('positive', terms.testGood(origin));
    return notice(
      'warning',
      terms.testBad,
      html`<ul>
        ${problems.map(
          (code) =>
            html`<li>
              ${terms.problems[code]}${code === 'other-name-allowed' ? html` (${other})` : nothing}
            </li>`,
        )}
      </ul>`,
    );
  }

  #dialog(): TemplateResult {
    const terms = this.#terms;
    const { removing = '' } = this;
    return dialog(this.#asking, {
      level: 2,
      title: terms.removeAsk(removing),
      close: this.common.cancel,
      content: html`<p>${terms.removeConsequence}</p>`,
      actions: html`<button
        type="button"
        class="button"
        @click=${() => {
          this.#asking.close();
          void this.#change('/v1/site-removals', removing, terms.saidRemoved);
        }}
      >
        ${terms.removeYes}
      </button>`,
    });
  }

  async #add(): Promise<void> {
    const origin = originOf(this.typed);
    if (origin === undefined) {
      this.error = this.#terms.wrongAddress;
      await this.focusOn('#address');
      return;
    }
    if (await this.#change('/v1/sites', origin, this.#terms.saidAdded(origin))) this.typed = '';
  }

  /** Sends a change, and shows the list as it is then. Returns whether it was made. */
  async #change(path: string, origin: string, words: string): Promise<boolean> {
    if (this.isBusy) return false;
    this.isBusy = true;
    this.failure = undefined;
    const answer = await this.ask<SiteList>(path, { method: 'POST', body: { origin } });
    this.isBusy = false;
    if (answer.status === 'ok') {
      this.#list.give(answer.value);
      this.checked = undefined;
      this.say(words);
      await this.focusOn('h1');
      return true;
    }
    if (answer.status === 'unreachable') this.failure = this.common.notSavedHelp;
    else this.failure = answer.problem.status === 409 ? this.#terms.ofFilesHelp : this.common.refused;
    return false;
  }
}
