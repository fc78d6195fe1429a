import { html, nothing, type TemplateResult } from 'lit';
import type { ChannelAdvice } from '@plein/domain/channel-advice.js';
import type { Opening } from '@plein/domain/opening-hours.js';
import type { Channel, Task, UsableProfile } from '@plein/domain/profile.js';
import { safeLink, type LocalizedText } from '@plein/domain/text.js';
import { heading, type HeadingLevel } from '../parts/heading.js';
import { arrowIcon } from '../parts/icons.js';
import { localized } from '../parts/localized-text.js';
import { capital } from '../terms/capital.js';
import type { TermLanguage } from '../terms/terms.js';
import { asksCallback, channelAction, type ActionContext } from './channel-action.js';
import { channelIcon } from './channel-icons.js';
import type { ContactTerms } from './terms/nl.js';
import { openingWords } from './opening-text.js';
import type { ChannelDetails } from './channel-details.js';

/** What the list of channels needs to render, and how it reports a choice. */
export interface ContactOptionsView extends ActionContext {
  readonly advice: readonly ChannelAdvice[];
  readonly profile: UsableProfile;
  readonly task: Task | undefined;
  readonly now: Date;
  readonly language: TermLanguage;
  readonly terms: ContactTerms;
  readonly level: HeadingLevel;
  /** Renders the details of a channel; undefined until they have loaded. */
  readonly details: ChannelDetails | undefined;
  readonly loadDetails: () => void;
}

/** The advised channel large, with its reason and one button; the others below it as plain rows. */
export function contactOptions(view: ContactOptionsView): TemplateResult {
  const { task, now, language, terms, level, details, loadDetails } = view;
  const [advised, ...others] = view.advice;
  const text = (words: LocalizedText): unknown => localized(words, language);
  const inWords = (opening: Opening): string =>
    capital(openingWords(opening, now, language, terms), language);

  /**
   * Opening of a channel now. A channel that is always open, calls back or has no hours to come shows its
   * explanation instead, such as "Alleen op afspraak".
   */
  const state = ({ channel, opening, advised: isAdvised }: ChannelAdvice): unknown => {
    const { explanation, waitingMinutes } = channel;
    const words =
      (opening.open && opening.always) || asksCallback(channel)
        ? !isAdvised && explanation && text(explanation)
        : opening.open
          ? html`<span class="open">${inWords(opening)}</span
              >${waitingMinutes ? terms.waiting(waitingMinutes) : nothing}`
          : explanation && !opening.opens && !opening.because
            ? text(explanation)
            : inWords(opening);
    return words ? html`<span class="quiet">${words}</span>` : nothing;
  };

  const action = (channel: Channel, style: string): unknown => {
    const { kind, displayAddress = '', name } = channel;
    return channelAction(
      view,
      channel,
      style,
      terms.actions[kind]?.replace('{}', displayAddress) ?? text(name),
    );
  };

  /** A disclosure in place. Its details are fetched when a resident points at it or opens it. */
  const disclosure = (channel: Channel, summary: TemplateResult, first: unknown = nothing): TemplateResult =>
    html`<details @toggle=${loadDetails} @pointerover=${loadDetails}>
      ${summary}
      <div class="more stack">${first} ${details?.(view, channel)}</div>
    </details>`;

  const reason = ({ channel, opening, reason: why }: ChannelAdvice): unknown =>
    why === 'best-for-task' && task?.reason
      ? text(task.reason)
      : !opening.open && asksCallback(channel)
        ? terms.later
        : terms.reasons[why];

  const advisedChannel = (advice: ChannelAdvice): TemplateResult => {
    const { channel } = advice;
    const { openingHours, location, kind, name } = channel;
    return html`
      <div class="advised panel stack" part="advised">
        <div class="line">
          ${channelIcon(kind)}
          <div class="what">${heading(level, text(name), 'title', 'advised')} ${state(advice)}</div>
        </div>
        <p>${reason(advice)}</p>
        ${action(channel, 'button wide')}
        ${
          openingHours || location
            ? disclosure(channel, html`<summary>${terms.more}${arrowIcon}</summary>`)
            : nothing
        }
      </div>
    `;
  };

  const row = (advice: ChannelAdvice): unknown => {
    const { channel } = advice;
    const { address, displayAddress, location, openingHours, kind, name } = channel;
    const content = html`${channelIcon(kind)}
      <span class="what"><strong>${text(name)}</strong> ${state(advice)}</span>
      ${arrowIcon}`;
    return asksCallback(channel) || (safeLink(address) && !displayAddress && !location && !openingHours)
      ? channelAction(view, channel, 'line', content)
      : disclosure(
          channel,
          html`<summary class="line">${content}</summary>`,
          action(channel, 'button second'),
        );
  };

  return html`
    ${advised ? advisedChannel(advised) : nothing}
    ${
      others[0]
        ? html`<div>
            ${heading(level, terms.otherChannels, 'subtitle', 'others')}
            <ul class="channels" part="channels ways">
              ${others.map((channel) => html`<li>${row(channel)}</li>`)}
            </ul>
          </div>`
        : nothing
    }
  `;
}
