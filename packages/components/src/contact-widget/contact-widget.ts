import { html, nothing, type CSSResultGroup, type PropertyValues, type TemplateResult } from 'lit';

import { adviseChannels, type ChannelAdvice } from '@plein/domain/channel-advice.js';
import type { Channel, UsableProfile } from '@plein/domain/profile.js';
import { safeLink, textIn } from '@plein/domain/text.js';
import type { ChannelCode } from '@plein/domain/vocabulary.js';
import { BaseElement } from '../element/base-element.js';
import { configuration } from '../settings/configuration.js';
import { ProfileController } from '../controllers/profile.js';
import { heading, headingLevel, type HeadingLevel } from '../parts/heading.js';
import { infoIcon, warningIcon } from '../parts/icons.js';
import { localized } from '../parts/localized-text.js';
import { property } from '../element/property.js';
import { formOf } from './channel-action.js';
import type { ContactForms } from './contact-forms.js';
import { contactOptions } from './channel-list.js';
import type { KnownCrisis } from './crisis/crisis-watch.js';
import type { Crisis } from '@plein/domain/newsroom.js';
import type { CallbackAttachment, ContactHost } from './contact-widget.controller.js';
import { contactStyles } from './contact-widget.styles.js';
import { contactTerms } from './contact-widget.terms.js';
import type { ContactTerms } from './terms/nl.js';
import type { OnDemand } from './details/on-demand.js';

type Notice = UsableProfile['notices'][number];

/**
 * Channels by which a resident reaches the municipality for this task now. The best one comes first, with its
 * reason. A person can always be reached, and a resident can ask for a callback or write a message.
 *
 * @tag plein-contact-widget
 * @slot - Shown until the profile has loaded, and if it cannot be loaded: a phone number and a link.
 * @fires {CustomEvent<{ channel: string, kind: string }>} plein-channel-chosen - A resident chose a channel.
 * @fires {CustomEvent<{ reference: string, slot: CallbackSlot }>} plein-callback-requested - The gateway
 * received a callback request.
 * @fires {CustomEvent<{ reference: string, moment: AppointmentMoment }>} plein-appointment-booked - The gateway gave an
 * appointment.
 * @fires {CustomEvent<{ reference: string }>} plein-message-sent - The gateway received a message.
 * @fires {CustomEvent<MeasureDetail>} plein-measure - An event of the vocabulary.
 * @csspart crisis - The crisis message.
 * @csspart notice - A temporary message of the municipality.
 * @csspart advised - The advised channel.
 * @csspart channels - The list of the other channels.
 * @csspart ways - The earlier name of `channels`, until the next minor release.
 * @csspart form - The form for a callback, an appointment or a message.
 * @csspart receipt - The receipt of a callback request, an appointment or a message.
 */
export class PleinContactWidget extends BaseElement<ContactTerms> implements ContactHost {
  static override readonly styles: CSSResultGroup = contactStyles;

  /** Level of the heading on the page: 2, 3 or 4. */
  @property({ type: Number, attribute: 'heading-level' }) headingLevel: HeadingLevel = 2;

  protected readonly termSets = contactTerms;
  #shown: ContactForms | undefined;
  #wanted: CallbackAttachment | undefined;
  #isBroken: boolean | undefined;
  #onDemand: OnDemand | undefined;
  #seen: boolean | undefined;
  #known: Partial<KnownCrisis> = {};
  #warned: boolean | undefined;
  #advice: readonly ChannelAdvice[] = [];
  readonly #profile = new ProfileController(this);

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    this.#profile.use(this.settings.profile);
    const profile = this.#profile.value;
    const advice = profile
      ? adviseChannels(this.#known.current?.(profile) ?? profile, this.settings.task, configuration().now())
      : [];
    this.#advice = this.#onDemand?.order(advice) ?? advice;
  }

  protected override updated(): void {
    if (!this.#profile.value) return;
    const wanted = this.#wanted;
    this.#wanted = undefined;
    if (wanted && (wanted.form || this.canCallBack)) void this.#show(wanted);
    if (!this.#seen)
      this.announce({
        name: 'contact.options-shown',
        detail: {
          options: this.#advice.map(({ channel }) => channel.kind),
          ...this.#advised,
          open: !!this.#advice[0]?.opening.open,
        },
      });
    this.#seen = true;
    if (this.#crisis && !this.#warned) this.announce({ name: 'crisis.shown', detail: {} });
    this.#warned ||= !!this.#crisis;
  }

  override async prepare(): Promise<void> {
    const { page } = configuration();
    await Promise.all([super.prepare(), page?.view ? this.#show() : page && this.#load()]);
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

  /** Shows what the gateway says now of the crisis message and of waiting times, in place of what the profile said. */
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
        pages: page?.links,
        details: this.#onDemand,
        loadDetails: this.#load,
      })}
    `;
  }

  /** The advised channel, as events have it. */
  get #advised(): { advised?: ChannelCode } {
    const [first] = this.#advice;
    return first ? { advised: first.channel.kind } : {};
  }

  /** Shows a form in place of the list of channels. */
  async #show(attachment?: CallbackAttachment): Promise<void> {
    this.#shown = await (await this.#load())?.open(attachment);
    this.#isBroken = !this.#shown;
    this.requestUpdate();
  }

  readonly #load = async (): Promise<OnDemand | undefined> => {
    // On a server the configuration is that of this page only until something is awaited.
    const { page } = configuration();
    // Without it, a channel still has its name and its button.
    const loaded = await import('./details/on-demand.js').catch(() => undefined);
    this.#onDemand ??= loaded?.onDemandFor(this, {
      profile: this.#profile,
      page,
      close: this.#close,
      words: () => ({ terms: this.terms, language: this.termLanguage }),
      announce: (announcement) => {
        this.announce(announcement);
      },
    });
    this.requestUpdate();
    return this.#onDemand;
  };

  readonly #isCurrent = ({ from = '', until = '', perspective }: Notice): boolean => {
    const now = configuration().now();
    return !(
      (perspective && perspective !== this.settings.perspective) ||
      new Date(from) > now ||
      new Date(until) <= now
    );
  };

  readonly #retry = (): void => {
    this.#profile.retry();
  };

  readonly #choose =
    (channel: Channel) =>
    (event: Event): void => {
      const { id, kind } = channel;
      const form = formOf(channel);
      this.announce({ name: 'contact.channel-chosen', detail: { chosen: kind, ...this.#advised } });
      this.emit('plein-channel-chosen', { channel: id, kind });
      if (!form) return;
      event.preventDefault();
      this.requestCallback({ form });
    };

  readonly #close = (): void => {
    this.#shown = undefined;
    this.requestUpdate();
  };
}
