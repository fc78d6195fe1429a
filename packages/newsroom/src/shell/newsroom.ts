import { LocalizeController } from '@shoelace-style/localize';
import { LitElement, html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { baseStyles, buttonStyles, notice, noticeStyles } from '@plein/components/parts.js';
import { mayAct, type Actor } from '@plein/domain/newsroom.js';
import type { Profile } from '@plein/domain/profile.js';
import { newsroomStyles } from './newsroom.styles.js';
import { newsroomLanguages, type NewsroomLanguage } from './language.js';
import { newsroomTerms, type NewsroomTerms } from './newsroom.terms.js';
import { askGateway } from '../shared/gateway-request.js';
import { ConnectionController } from './connection.controller.js';
import type { NewsroomAddress, NewsroomContext, NewsroomEnvironment } from './context.js';
import { addressOfClick } from './navigation/follow-link.js';
import { login } from './login.js';
import { PageController } from './page.controller.js';
import { pageNamed } from './navigation/pages.js';
import { rail } from './navigation/rail.js';
import { railStyles } from './navigation/rail.styles.js';
import { browserBrowsing, Router, type Browsing } from './navigation/router.js';
import { SessionController } from './session.controller.js';
import { browserEnvironment } from './browser-environment.js';
import { WorkCountsController } from './work-counts.controller.js';

/**
 * The newsroom: the navigation rail, who is logged in, and the page that is shown.
 *
 * @fires newsroom-language-chosen - The reader chose another language, given in `detail.language`.
 */
export class PleinNewsroom extends LitElement {
  static override styles = [baseStyles, buttonStyles, noticeStyles, newsroomStyles, railStyles];

  /** What the newsroom gets from the browser; tests pass their own. */
  @property({ attribute: false }) environment: NewsroomEnvironment = browserEnvironment;
  /** The address bar; tests pass their own. */
  @property({ attribute: false }) browsing: Browsing = browserBrowsing;
  @state() private profile: Profile | undefined;
  @state() private failedToLeave = false;

  readonly #localize = new LocalizeController(this);
  #connection: ConnectionController | undefined;
  #session: SessionController | undefined;
  #router: Router | undefined;
  #page: PageController | undefined;
  #work: WorkCountsController | undefined;

  override connectedCallback(): void {
    super.connectedCallback();
    const around = (): NewsroomEnvironment => this.environment;
    this.#connection ??= new ConnectionController(this, around, () => void this.#session?.end());
    this.#router ??= new Router(this, this.browsing, this.#moved);
    this.#page ??= new PageController(this);
    this.#session ??= new SessionController(this, () => this.#watched, this.#takeToken);
    const mayHandle = (): boolean => mayAct(this.#actor?.role ?? 'reader', 'contact-centre');
    this.#work ??= new WorkCountsController(this, () => this.#watched, mayHandle);
    void this.#renewProfile();
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    const name = this.profile?.organisation.name;
    const page = pageNamed(this.#address.page);
    const terms = this.#terms;
    const here = this.#actor && page ? terms.pages[page.name] : undefined;
    this.ownerDocument.title = [here, terms.newsroom, name].filter(Boolean).join(' – ');
  }

  /** Resolves when the code of the shown page has been fetched. */
  get pageComplete(): Promise<void> {
    return this.#page?.arrived ?? Promise.resolve();
  }

  override render(): TemplateResult {
    const isWall = this.#isWall;
    return html`
      ${isWall ? nothing : this.#bar()}
      <div class="frame ${isWall ? 'wall' : ''}" @click=${this.#follow}>
        ${this.#rail()}
        <main>${this.#content()}</main>
      </div>
    `;
  }

  get #language(): NewsroomLanguage {
    const language = this.#localize.lang().slice(0, 2);
    return newsroomLanguages.find((known) => known === language) ?? 'nl';
  }

  get #terms(): NewsroomTerms {
    return newsroomTerms[this.#language];
  }

  get #address(): NewsroomAddress {
    return this.#router?.address ?? { page: 'now', chosen: {} };
  }

  get #actor(): Actor | undefined {
    const session = this.#session?.state;
    return session?.status === 'in' ? session.actor : undefined;
  }

  /** Whether the page fills a wall screen. There it has no buttons, since no one can press them. */
  get #isWall(): boolean {
    return this.#actor !== undefined && this.#address.chosen['wall'] === 'on';
  }

  /** The environment, with its requests watched by the connection controller. */
  get #watched(): NewsroomEnvironment {
    const { fetch, openLive } = this.#connection ?? this.environment;
    return { ...this.environment, fetch, openLive };
  }

  #context(actor: Actor): NewsroomContext {
    return {
      ...this.#watched,
      actor,
      language: this.#language,
      profile: this.profile,
      address: this.#address,
      go: (address, options) => this.#router?.go(address, options),
      href: (address) => this.#router?.href(address) ?? '',
      renewProfile: this.#renewProfile,
    };
  }

  #bar(): TemplateResult {
    const terms = this.#terms;
    const session = this.#session?.state;
    const connection = this.#connection?.connection ?? 'connecting';
    return html`
      <button class="skip button" @click=${this.#skip}>${terms.skip}</button>
      <header class="bar">
        <span class="name"><span class="square" aria-hidden="true"></span>${terms.newsroom}</span>
        <span class="municipality">${this.profile?.organisation.name ?? nothing}</span>
        <span class="end">
          <span class="connection ${connection}" role="status">${terms.connections[connection]}</span>
          ${session?.status === 'in' && session.canLeave ? this.#me(session.actor) : nothing}
          <a class="button plain" href=${terms.guide}>${terms.help}</a>
          <button class="button plain" lang=${this.#otherLanguage} @click=${this.#chooseLanguage}>
            ${terms.otherLanguage}
          </button>
        </span>
      </header>
      ${this.failedToLeave ? notice('warning', terms.logoutFailed) : nothing}
    `;
  }

  #me({ name, role }: Actor): TemplateResult {
    const terms = this.#terms;
    return html`
      <span class="me">${terms.me(name, terms.roles[role])}</span>
      <button class="button plain" @click=${this.#leave}>${terms.logout}</button>
    `;
  }

  #rail(): TemplateResult | typeof nothing {
    const actor = this.#actor;
    if (!actor || this.#isWall) return nothing;
    const { page } = this.#address;
    return rail({
      terms: this.#terms,
      role: actor.role,
      current: page,
      href: (address) => this.#router?.href(address) ?? '',
      counts: this.#work?.counts ?? {},
    });
  }

  #content(): unknown {
    const terms = this.#terms;
    const session = this.#session?.state ?? { status: 'pending' };
    if (session.status === 'pending') return html`<h1 tabindex="-1">${terms.loading}</h1>`;
    if (session.status === 'failed') return this.#failed(terms.failed, this.#retrySession);
    if (session.status === 'out') {
      return login(session, terms, `${this.environment.gateway}/v1/session/login`);
    }
    return this.#shownPage(session.actor);
  }

  #shownPage(actor: Actor): unknown {
    const terms = this.#terms;
    const page = pageNamed(this.#address.page);
    if (!page) return this.#elsewhere(terms.unknownTitle, terms.unknown);
    if (!mayAct(actor.role, page.role)) {
      const { pages, roles } = terms;
      return this.#elsewhere(
        terms.deniedTitle(pages[page.name]),
        terms.denied(roles[page.role], roles[actor.role]),
      );
    }
    const shown = this.#page?.show(page, this.#context(actor)) ?? 'loading';
    if (shown === 'loading') return html`<h1 tabindex="-1">${terms.loading}</h1>`;
    if (shown === 'failed') return this.#failed(terms.pageFailed, this.#retryPage);
    return shown;
  }

  #elsewhere(title: string, words: string): TemplateResult {
    const href = this.#router?.href({ page: 'now', chosen: {} });
    return html`
      <div class="login">
        <h1 tabindex="-1">${title}</h1>
        <p>${words}</p>
        <p><a class="button" href=${href ?? nothing}>${this.#terms.toNow}</a></p>
      </div>
    `;
  }

  #failed(title: string, retry: () => void): TemplateResult {
    const terms = this.#terms;
    return html`
      <div class="login">
        <h1 tabindex="-1">${terms.newsroom}</h1>
        ${notice('negative', title, html`<p>${terms.failedHelp}</p>`)}
        <p><button class="button" @click=${retry}>${terms.tryAgain}</button></p>
      </div>
    `;
  }

  get #otherLanguage(): NewsroomLanguage {
    return this.#language === 'nl' ? 'en' : 'nl';
  }

  /**
   * Returns the token of a one-time link: of its fragment, or in an older link of its query. It removes the token
   * from the address, where it could be stored or shared.
   */
  readonly #takeToken = (): string | undefined => {
    const url = this.browsing.url();
    const inHash = loginInHash(url);
    const token = inHash ?? url.searchParams.get('login') ?? undefined;
    if (token !== undefined) {
      url.searchParams.delete('login');
      if (inHash !== null) url.hash = '';
      this.browsing.replace(url);
    }
    return token;
  };

  readonly #renewProfile = async (): Promise<void> => {
    const { fetch } = this.#watched;
    const asked = { fetch, gateway: this.environment.gateway };
    // Staff see the profile as it is now, also where their browser stored an earlier one as a resident.
    const answer = await askGateway<Profile>(asked, '/v1/profile', { cache: 'no-cache' });
    // Without a profile the figures still stand; only names of tasks are missing.
    if (answer.status === 'ok') this.profile = answer.value;
  };

  readonly #moved = (from: NewsroomAddress): void => {
    // A link that only adds a fragment to the address of this page does not load the page again.
    if (loginInHash(this.browsing.url()) !== null) void this.#session?.load();
    this.requestUpdate();
    if (from.page !== this.#address.page) void this.#page?.focusHeading();
  };

  readonly #follow = (event: MouseEvent): void => {
    const address = addressOfClick(event, this.browsing.url());
    if (!address) return;
    event.preventDefault();
    this.#router?.go(address);
  };

  readonly #skip = (): void => {
    void this.#page?.focusHeading();
  };

  readonly #retrySession = (): void => {
    void this.#session?.load();
  };

  readonly #retryPage = (): void => {
    this.#page?.retry();
  };

  readonly #leave = async (): Promise<void> => {
    this.failedToLeave = !(await this.#session?.leave());
    if (!this.failedToLeave) await this.#page?.focusHeading();
  };

  readonly #chooseLanguage = (): void => {
    const language = this.#otherLanguage;
    this.dispatchEvent(
      new CustomEvent('newsroom-language-chosen', { bubbles: true, composed: true, detail: { language } }),
    );
  };
}

/** Returns the token of a one-time link after the `#` of an address, or null where it has none. */
function loginInHash({ hash }: URL): string | null {
  return new URLSearchParams(hash.slice(1)).get('login');
}
