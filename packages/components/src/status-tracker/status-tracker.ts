import { html, type CSSResultGroup, type PropertyValues, type TemplateResult } from 'lit';

import type { CaseView } from '@plein/domain/cases.js';
import { BaseElement } from '../element/base-element.js';
import { configuration } from '../settings/configuration.js';
import { headingLevel, type HeadingLevel } from '../parts/heading.js';
import { LongWait } from '../controllers/long-wait.js';
import { property } from '../element/property.js';
import type { CaseContext } from './case/case-context.js';
import type { FollowedCase } from './case/followed-case.js';
import { lookupForm } from './lookup-form.js';
import type { LinkRequest } from './link/link-request.js';
import type { MyCasesView } from './mine/my-cases.js';
import { CaseLookupController } from './status-tracker.controller.js';
import { statusStyles } from './status-tracker.styles.js';
import { statusTerms } from './status-tracker.terms.js';
import type { StatusTerms } from './terms/nl.js';

/**
 * Shows a case to a resident who does not log in, by its reference, postcode and house number. On a site where the
 * resident has logged in it shows all their cases, by a token of that site. It shows what is asked of the resident, the
 * steps and what was promised. It stores nothing on the device.
 *
 * @tag plein-status-tracker
 * @slot - Shown until the script runs, and if the gateway cannot be reached: a link or phone number.
 * @fires {CustomEvent<{ reference: string }>} plein-case-shown - A case is shown.
 * @fires {CustomEvent<{ caseReference: string }>} plein-contact-requested - A resident has a question about
 * the case. Cancelable: a listener that handles it, such as a contact widget, prevents the default.
 * @fires {CustomEvent<{ hasCases: boolean }>} plein-token-refused - The token does not count any more: set another
 * one as `caseToken`. `hasCases` says whether the cases of the token before are still shown.
 * @fires {CustomEvent<MeasureDetail>} plein-measure - An event of the vocabulary.
 * @csspart form - The form.
 * @csspart case - The case.
 * @csspart my-cases - All cases of a resident who has logged in, or the card with the first of them.
 * @csspart cases - The list of cases.
 * @csspart asked - What is asked of the resident.
 * @csspart steps - The list of steps.
 * @csspart sent - The list of what the resident sent with the case.
 * @csspart reaction - The form for something that a resident does with the case, or its receipt.
 * @csspart promise - The promised time beside the usual time.
 */
export class PleinStatusTracker extends BaseElement<StatusTerms> {
  static override readonly styles: CSSResultGroup = statusStyles;

  /** Level of the heading on the page: 2, 3 or 4. */
  @property({ type: Number, attribute: 'heading-level' }) headingLevel: HeadingLevel = 2;
  /** Reference of a case, filled in beforehand. */
  @property() reference?: string;
  /** Signed token of the site on which the resident has logged in. With it the element shows all their cases. */
  @property({ attribute: 'case-token' }) caseToken?: string;
  /** Address of the page with all cases. With it the element is a card that shows the first three. */
  @property({ attribute: 'cases-url' }) casesUrl?: string;
  /** Whether a resident without the postcode at hand can ask for a link by mail. Set it where the gateway mails links. */
  @property({ type: Boolean, attribute: 'link-by-mail' }) linkByMail = false;

  protected readonly termSets = statusTerms;
  #followed: FollowedCase | undefined;
  #mine: MyCasesView | undefined;
  #link: LinkRequest | undefined;
  #isBroken = false;
  #isSending = false;
  /** What is said of the news; a second time it differs, so that it is said again. */
  #news = '';
  readonly #lookup = new CaseLookupController(this);
  readonly #wait = new LongWait(this);

  protected override willUpdate(changed: PropertyValues<this>): void {
    super.willUpdate(changed);
    const { page } = configuration();
    if (page && !this.hasUpdated) this.#lookup.restore(page);
    if (changed.has('reference') && this.reference) this.#lookup.set('reference', this.reference);
  }

  protected override updated(changed: PropertyValues<this>): void {
    super.updated(changed);
    if (changed.has('caseToken') && this.caseToken) void this.#loadMine();
    if (this.#lookup.state.status !== 'ready') return;
    // A page may bring a case without having loaded what shows it.
    if (this.#followed) void this.#followed.watch();
    else if (!this.#isBroken) void this.#load();
  }

  override async prepare(): Promise<void> {
    const { page } = configuration();
    await Promise.all([super.prepare(), (page?.answer ?? page?.view) && this.#load()]);
  }

  override render(): TemplateResult {
    if (!this.termsAtHand) return html`<slot></slot>`;
    const { state } = this.#lookup;
    return html`${
        this.caseToken
          ? (this.#mine?.render() ?? html`<slot></slot>`)
          : (this.#followed?.shown(state) ??
            this.#link?.render() ??
            lookupForm({
              lookup: this.#lookup,
              isBroken: this.#isBroken,
              terms: this.terms,
              language: this.termLanguage,
              level: headingLevel(this.headingLevel),
              send: this.#send,
              askLink: this.linkByMail ? this.#askLink : undefined,
              page: configuration().page,
            }))
      }
      <div class="hidden-visually" aria-live="polite">${this.#spoken}</div>`;
  }

  get #spoken(): string {
    return this.#wait.isLong(this.#isSending) ? this.terms.searching : this.#news;
  }

  /** Loads what shows a case. */
  async #load(): Promise<void> {
    const { page } = configuration();
    const loaded = await import('./case/followed-case.js').catch(() => undefined);
    this.#isBroken = !loaded;
    if (loaded) this.#followed ??= await loaded.followedCase(this.#context, page);
    this.requestUpdate();
  }

  /** Loads what shows all cases, and the cases of the token. Without it what is between the tags stays. */
  async #loadMine(): Promise<void> {
    const loaded = await import('./mine/my-cases.js').catch(() => undefined);
    if (!loaded) return;
    this.#mine ??= new loaded.MyCasesView({
      ...this.#context,
      token: () => this.caseToken ?? '',
      allAddress: () => this.casesUrl,
      refused: (hasCases) => {
        this.emit('plein-token-refused', { hasCases });
      },
    });
    await this.#mine.load();
  }

  get #context(): CaseContext {
    return {
      host: this,
      lookup: this.#lookup,
      view: () => ({
        ...this.settings,
        terms: this.terms,
        language: this.termLanguage,
        level: headingLevel(this.headingLevel),
        now: configuration().now(),
        links: configuration().page?.links,
      }),
      announce: (announcement) => {
        this.announce(announcement);
      },
      say: (words) => {
        this.#say(this.#news === words ? `${words}\u00A0` : words);
      },
      focus: (id) => this.#focus(id),
      shown: (found) => {
        this.#shown(found);
      },
      startOver: () => {
        this.#news = '';
        this.#lookup.startOver();
        void this.#focus('heading');
      },
    };
  }

  #say(news: string): void {
    this.#news = news;
    this.requestUpdate();
  }

  async #focus(id: string): Promise<void> {
    await this.updateComplete;
    this.shadowRoot?.getElementById(id)?.focus();
  }

  #shown({ reference, steps, asked, promise, closedOn }: CaseView): void {
    this.announce({
      name: 'status.viewed',
      detail: {
        step: steps.filter(({ state }) => state !== 'to-come').length,
        steps: steps.length,
        asked: asked.length > 0,
        late: promise.late,
        closed: closedOn !== undefined,
      },
    });
    this.emit('plein-case-shown', { reference });
  }

  readonly #askLink = async (): Promise<void> => {
    const loaded = await import('./link/link-request.js').catch(() => undefined);
    this.#isBroken = !loaded;
    this.#link = loaded && new loaded.LinkRequest(this.#context, this.#leaveLink);
    this.requestUpdate();
    await this.#focus(loaded ? 'heading' : 'errors');
  };

  readonly #leaveLink = (): void => {
    this.#link = undefined;
    this.requestUpdate();
    void this.#focus('link');
  };

  readonly #send = async (): Promise<void> => {
    this.#isSending = true;
    this.#news = '';
    const loading = this.#load();
    await this.#lookup.lookUp({ gateway: this.settings.gateway, language: this.termLanguage });
    // What is wrong in the form needs nothing more, and is said at once.
    if (this.#lookup.state.status === 'ready') await loading;
    const { state } = this.#lookup;
    if (state.status === 'pending') return;
    this.#isSending = false;
    this.requestUpdate();
    const isShown = state.status === 'ready' && !this.#isBroken;
    await this.#focus(isShown ? 'heading' : 'errors');
    if (isShown) this.#shown(state.value);
    else if (state.status === 'failed' && state.failure.problem?.status === 404)
      this.announce({ name: 'status.not-found', detail: {} });
  };
}
