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
import { channelAction, formOf, type ActionContext } from './channel-action.js';
import { channelIcon } from './channel-icons.js';
import type { ContactTerms } from './terms/nl.js';
import { openingWords } from './opening-text.js';
import type { OnDemand } from './details/on-demand.js';

/** What the list of channels needs to render, and how it reports a choice. */
export interface ContactOptionsView extends ActionContext {
  readonly advice: readonly ChannelAdvice[];
  readonly profile: UsableProfile;
  readonly task: Task | undefined;
  readonly now: Date;
  readonly language: TermLanguage;
  readonly terms: ContactTerms;
  readonly level: HeadingLevel;
  /** Renders the details of a channel and the situation of a resident; undefined until they have loaded. */
  readonly details: OnDemand | undefined;
  readonly loadDetails: () => unknown;
}

/** The advised channel large, with its reason and one button; the others below it as plain rows. */
export function contactOptions(view: ContactOptionsView): TemplateResult {
  const { task, now, language, terms, level, details, loadDetails } = view;
  const [advised, ...others] = view.advice;
  const text = (words: LocalizedText): unknown => localized(words, language);
  const inWords = (opening: Opening): string =>
    capital(openingWords(opening, now, language, terms), language);

  const quiet = (words: unknown): unknown => (words ? html`<span class="quiet">${words}</span>` : nothing);

  /** What to expect of a channel now, in the situation of the resident. Without that it is `otherwise`. */
  const expected = (advice: ChannelAdvice, otherwise?: unknown): unknown => {
    const { expect, minutes = 0 } = advice;
    const note = details?.note(advice, view);
    const now = expect && terms.expected[expect](minutes);
    return note || now ? [note, ' ', now] : otherwise;
  };

  /**
   * Opening of a channel now. A channel that is always open, calls back or has no hours to come shows its
   * explanation instead, such as "Alleen op afspraak".
   */
  const state = ({ channel, opening, advised: isAdvised }: ChannelAdvice): unknown => {
    const { explanation } = channel;
    return (opening.open && opening.always) || formOf(channel)
      ? !isAdvised && explanation && text(explanation)
      : opening.open
        ? html`<span class="open">${inWords(opening)}</span>`
        : explanation && !opening.opens && !opening.because
          ? text(explanation)
          : inWords(opening);
  };

  const action = (channel: Channel, style: string): unknown => {
    const { kind, displayAddress = '', message, name } = channel;
    return channelAction(
      view,
      channel,
      style,
      (!message && terms.actions[kind]?.replace('{}', displayAddress)) || text(name),
    );
  };

  /** Whether a channel has details that a resident can open. */
  const hasMore = ({ openingHours, location, interpreter, textRelay }: Channel): unknown =>
    openingHours ?? location ?? interpreter ?? textRelay;

  /** A disclosure in place. Its details are fetched when a resident points at it or opens it. */
  const disclosure = (summary: unknown, content: unknown): TemplateResult =>
    html`<details @toggle=${loadDetails} @pointerover=${loadDetails}>${summary} ${content}</details>`;
  const more = (channel: Channel, first: unknown = nothing): TemplateResult =>
    html`<div class="more stack">${first} ${details?.channel(view, channel)}</div>`;

  const reason = (advice: ChannelAdvice): unknown => {
    const { channel, opening, reason: why } = advice;
    const own =
      why === 'best-for-task' && task?.reason
        ? text(task.reason)
        : !opening.open && formOf(channel) === 'call-back' && terms.later;
    return own ? [own, ' ', expected(advice)] : expected(advice, terms.reasons[why]);
  };

  const advisedChannel = (advice: ChannelAdvice): TemplateResult => {
    const { channel } = advice;
    const { kind, name } = channel;
    return html`
      <div class="advised panel stack" part="advised">
        <div class="line">
          ${channelIcon(kind)}
          <div class="what">${heading(level, text(name), 'title', 'advised')} ${quiet(state(advice))}</div>
        </div>
        <p>${reason(advice)}</p>
        ${action(channel, 'button wide')}
        ${
          hasMore(channel)
            ? disclosure(html`<summary>${terms.more}${arrowIcon}</summary>`, more(channel))
            : nothing
        }
      </div>
    `;
  };

  const row = (advice: ChannelAdvice): unknown => {
    const { channel } = advice;
    const { address, displayAddress, kind, name } = channel;
    const now = state(advice);
    const content = html`${channelIcon(kind)}
      <span class="what"
        ><strong>${text(name)}</strong> ${quiet(now)}
        ${quiet(expected(advice, !now && terms.reasons[advice.reason]))}</span
      >
      ${arrowIcon}`;
    return formOf(channel) || (safeLink(address) && !displayAddress && !hasMore(channel))
      ? channelAction(view, channel, 'line', content)
      : disclosure(
          html`<summary class="line">${content}</summary>`,
          more(channel, action(channel, 'button second')),
        );
  };

  return html`
    ${disclosure(html`<summary>${terms.tell}${arrowIcon}</summary>`, details?.situation(view))}
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
