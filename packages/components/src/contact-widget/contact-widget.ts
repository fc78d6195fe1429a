import { html, nothing, type CSSResultGroup, type PropertyValues, type TemplateResult } from 'lit';

import { adviseChannels, type ChannelAdvice } from '@plein/domain/channel-advice.js';
import type { Channel, UsableProfile } from '@plein/domain/profile.js';
import { safeLink, textIn } from '@plein/domain/text.js';
import { BaseElement } from '../element/base-element.js';
import { configuration } from '../settings/configuration.js';
import { ProfileController } from '../controllers/profile.js';
import { heading, headingLevel, type HeadingLevel } from '../parts/heading.js';
import { infoIcon, warningIcon } from '../parts/icons.js';
import { localized } from '../parts/localized-text.js';
import { property } from '../element/property.js';
import type { PageState } from '../ssr/page-state.js';
import type { CallbackPanel } from './callback/callback-panel.js';
import { contactOptions } from './channel-list.js';
import type { KnownCrisis } from './crisis/crisis-watch.js';
import type { Crisis } from '@plein/domain/newsroom.js';
import { ContactController, type CallbackAttachment, type ContactHost } from './contact-widget.controller.js';
import { contactStyles } from './contact-widget.styles.js';
import { contactTerms } from './contact-widget.terms.js';
import type { ContactTerms } from './terms/nl.js';
import type { ChannelDetails } from './channel-details.js';

type Notice = UsableProfile['notices'][number];

/**
 * Channels by which a resident reaches the municipality for this task now. The best one comes first, with its
 * reason. A person can always be reached, and a resident can ask for a callback.
 *
 * @tag plein-contact-widget
 * @slot - Shown until the profile has loaded, and if it cannot be loaded: a phone number and a link.
 * @fires {CustomEvent<{ channel: string, kind: string }>} plein-channel-chosen - A resident chose a channel.
 * @fires {CustomEvent<{ reference: string, slot: CallbackSlot }>} plein-callback-requested - The gateway
 * received a callback request.
 * @fires {CustomEvent<MeasureDetail>} plein-measure - An event of the vocabulary.
 * @csspart crisis - The crisis message.
 * @csspart notice - A temporary message of the municipality.
 * @csspart advised - The advised channel.
 * @csspart channels - The list of the other channels.
 * @csspart ways - The earlier name of `channels`, until the next minor release.
 * @csspart form - The callback form.
 * @csspart receipt - The receipt of a callback request.
 */
export class PleinContactWidget extends BaseElement<ContactTerms> implements ContactHost {
  static override readonly styles: CSSResultGroup = contactStyles;

  /** Level of the heading on the page: 2, 3 or 4. */
  @property({ type: Number, attribute: 'heading-level' }) headingLevel: HeadingLevel = 2;

  protected readonly termSets = contactTerms;
  #panel: CallbackPanel | undefined;
  #shown: CallbackPanel | undefined;
  #wanted: CallbackAttachment | undefined;
  #isBroken: boolean | undefined;
  #details: ChannelDetails | undefined;
  #seen: boolean | undefined;
  #known: Partial<KnownCrisis> = {};
  #warned: boolean | undefined;
  #advice: readonly ChannelAdvice[] = [];
  readonly #profile = new ProfileController(this);

  constructor() {
    super();
    new ContactController(this);
  }

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    this.#profile.use(this.settings.profile);
    const profile = this.#profile.value;
    this.#advice = profile ? adviseChannels(profile, this.settings.task, configuration().now()) : [];
  }

  protected override updated(): void {
    // An element around the widget, such as the chat, may hide its own back button during the form.
    this.toggleAttribute('data-form', !!this.#shown);
    if (!this.#profile.value) return;
    if (this.#wanted) void this.#open(this.#wanted);
    if (!this.#seen) this.#announceOptions();
    this.#seen = true;
    if (this.#warned || !this.#crisis) return;
    this.#warned = true;
    this.announce({ name: 'crisis.shown', detail: {} });
  }

  override async prepare(): Promise<void> {
    const { page } = configuration();
    await Promise.all([super.prepare(), page && this.#loadDetails(), page?.view && this.#show(page)]);
  }

  /** Whether a channel of the profile takes callback requests. */
  get canCallBack(): boolean {
    return !!this.#profile.value?.channels.some(({ callback }) => callback);
  }

  /** Opens the callback form with this attachment, as soon as the profile has loaded. */
  requestCallback(attachment: CallbackAttachment = {}): void {
    this.#wanted = attachment;
    this.requestUpdate();
  }

  /** Shows what the gateway says of the crisis message now, in place of what the profile said. */
  showCrisis(known: KnownCrisis): void {
    this.#known = known;
    this.requestUpdate();
  }

  override render(): TemplateResult {
    const profile = this.#profile.value;
    if (!profile || !this.termsAtHand) return this.#fallback();
    return html`<div class="stack">
      ${this.#crisisPanel()} ${this.#shown?.render() ?? this.#options(profile)}
    </div>`;
  }

  #fallback(): TemplateResult {
    const { missing, tryAgain } = this.terms;
    const hasFailed = this.#profile.state.status === 'failed';
    return html`${this.#crisisPanel()}<slot ?failed=${hasFailed}
        >${
          hasFailed
            ? html`<p>${missing}</p>
                <button class="button plain" @click=${this.#retry}>${tryAgain}</button>`
            : nothing
        }</slot
      >`;
  }

  /** The crisis message; undefined if there is none now. */
  get #crisis(): Crisis | undefined {
    const { crisis = this.#profile.value?.crisis } = this.#known;
    return crisis?.active ? (crisis as Crisis) : undefined;
  }

  #crisisPanel(): unknown {
    const crisis = this.#crisis;
    if (!crisis) return nothing;
    const { language, terms } = this;
    const { title, message, phone } = crisis;
    const url = safeLink(crisis.url);
    return html`<div class="crisis panel stack" part="crisis">
      <div class="line">${warningIcon}<strong>${localized(title, language)}</strong></div>
      <p>${localized(message, language)} ${this.#known.note}</p>
      <p class="row">
        ${url ? html`<a class="alone" href=${url}>${terms.crisisMore}</a>` : nothing}
        ${phone ? html`<a class="alone" dir="ltr" href="tel:${phone.replace(/[^\d+]/g, '')}">${phone}</a>` : nothing}
      </p>
    </div>`;
  }

  #options(profile: UsableProfile): TemplateResult {
    const { terms, language } = this;
    const { now, page } = configuration();
    const task = profile.tasks.find(({ uri }) => uri === this.settings.task);
    const level = headingLevel(this.headingLevel);
    const name = task && textIn(task.about ?? task.name, language);
    return html`
      ${this.#isBroken ? html`<p role="alert">${terms.missing}</p>` : nothing}
      ${heading(level, name ? terms.headingTask(name) : terms.heading(profile.organisation.name))}
      ${profile.notices
        .filter(this.#isCurrent)
        .map(
          ({ text }) => html`<p class="note line" part="notice">${infoIcon} ${localized(text, language)}</p>`,
        )}
      ${contactOptions({
        advice: this.#advice,
        profile,
        task,
        now: now(),
        language: this.termLanguage,
        terms,
        level: headingLevel(Math.min(level + 1, 4)),
        choose: this.#choose,
        callbackPage: page?.links?.['callback'],
        details: this.#details,
        loadDetails: this.#loadDetails,
      })}
    `;
  }

  #announceOptions(): void {
    const [advised] = this.#advice;
    this.announce({
      name: 'contact.options-shown',
      detail: {
        options: this.#advice.map(({ channel }) => channel.kind),
        ...(advised && { advised: advised.channel.kind }),
        open: !!advised?.opening.open,
      },
    });
  }

  async #open(attachment: CallbackAttachment): Promise<void> {
    this.#wanted = undefined;
    if (!this.canCallBack) return;
    await this.#show(configuration().page, attachment);
  }

  /** Shows the callback panel in place of the list of channels. */
  async #show(page: PageState | undefined, attachment?: CallbackAttachment): Promise<void> {
    const loaded = await import('./callback/callback-panel.js').catch(() => undefined);
    this.#isBroken = !loaded;
    this.#panel ??=
      loaded &&
      new loaded.CallbackPanel(this, {
        profile: this.#profile,
        page,
        close: this.#close,
        words: () => ({ terms: this.terms, language: this.termLanguage }),
        announce: (announcement) => {
          this.announce(announcement);
        },
      });
    if (attachment) this.#panel?.open(attachment);
    this.#shown = this.#panel;
    this.requestUpdate();
  }

  readonly #loadDetails = async (): Promise<void> => {
    // Without its details, a channel still has its name and its button.
    this.#details ??= (await import('./channel-details.js').catch(() => undefined))?.channelDetailsFor(this);
    this.requestUpdate();
  };

  readonly #isCurrent = ({ from = '', until = '', perspective }: Notice): boolean => {
    const now = +configuration().now();
    const isElsewhere = perspective && perspective !== this.settings.perspective;
    return !isElsewhere && !(Date.parse(from) > now || Date.parse(until) <= now);
  };

  readonly #retry = (): void => {
    this.#profile.retry();
  };

  readonly #choose =
    ({ id, kind, address, callback }: Channel) =>
    (event: Event): void => {
      const advised = this.#advice[0]?.channel.kind;
      this.announce({
        name: 'contact.channel-chosen',
        detail: { chosen: kind, ...(advised && { advised }) },
      });
      this.emit('plein-channel-chosen', { channel: id, kind });
      if (!callback || address) return;
      event.preventDefault();
      this.requestCallback();
    };

  readonly #close = (): void => {
    this.#shown = undefined;
    this.requestUpdate();
    void this.updateComplete.then(() => this.renderRoot.querySelector<HTMLElement>('#call-back')?.focus());
  };
}
