import { html, nothing, type TemplateResult } from 'lit';
import type { ChannelAdvice } from '@plein/domain/channel-advice.js';
import type { Channel, Task, UsableProfile } from '@plein/domain/profile.js';
import type { LocalizedText } from '@plein/domain/text.js';
import { heading, type HeadingLevel } from '../parts/heading.js';
import { arrowIcon } from '../parts/icons.js';
import { said } from '../parts/said.js';
import type { TermLanguage } from '../terms/terms.js';
import { channelIcon } from './channel-icons.js';
import type { ContactTerms } from './contact-widget.terms.js';
import { openingWords } from './opening-words.js';
import { safeLink } from './safe-link.js';
import type { WayDetails } from './way-details.js';

/** What the list of ways draws, and what it tells back. */
export interface ContactOptionsView {
  readonly advice: readonly ChannelAdvice[];
  readonly profile: UsableProfile;
  readonly task: Task | undefined;
  readonly now: Date;
  readonly language: TermLanguage;
  readonly terms: ContactTerms;
  readonly level: HeadingLevel;
  /** A resident takes this way: follows its link or asks to be called back. */
  readonly choose: (channel: Channel) => (event: Event) => void;
  /** The page on which a resident asks to be called back, where this is a page of the gateway. */
  readonly callbackPage: string | undefined;
  /** Draws what there is to say of a way; undefined until a resident has reached for it. */
  readonly details: WayDetails | undefined;
  readonly loadDetails: () => void;
}

/** The advised way large, with its reason and one button; the others under it as quiet rows. */
export function contactOptions(view: ContactOptionsView): TemplateResult {
  const [advised, ...others] = view.advice;
  return html`
    ${advised ? advisedWay(view, advised) : nothing}
    ${
      others[0]
        ? html`<div>
            ${heading(view.level, view.terms.otherWays, 'subtitle', 'others')}
            <ul class="ways" part="ways">
              ${others.map((way) => html`<li>${row(view, way)}</li>`)}
            </ul>
          </div>`
        : nothing
    }
  `;
}

function advisedWay(view: ContactOptionsView, advice: ChannelAdvice): TemplateResult {
  const { channel } = advice;
  const { openingHours, location, kind, name } = channel;
  const summary = html`<summary class="fold">${view.terms.more}${arrowIcon}</summary>`;
  return html`
    <div class="advised panel stack" part="advised">
      <div class="line">
        ${channelIcon(kind)}
        <div class="what">
          ${heading(view.level, text(view, name), 'title', 'advised')} ${state(view, advice)}
        </div>
      </div>
      <p>${reason(view, advice)}</p>
      ${action(view, channel, 'button wide')}
      ${openingHours || location ? fold(view, channel, summary) : nothing}
    </div>
  `;
}

function row(view: ContactOptionsView, advice: ChannelAdvice): unknown {
  const { channel } = advice;
  const { address, displayAddress, location, openingHours, kind, name } = channel;
  const content = html`${channelIcon(kind)}
    <span class="what"><strong>${text(view, name)}</strong> ${state(view, advice)}</span>
    ${arrowIcon}`;
  if (asksCallback(channel) || (safeLink(address) && !displayAddress && !location && !openingHours))
    return take(view, channel, 'line', content);
  const summary = html`<summary class="line">${content}</summary>`;
  return fold(view, channel, summary, action(view, channel, 'button second'));
}

/** What folds open in place. Most of it is fetched when a resident reaches for it. */
function fold(
  view: ContactOptionsView,
  channel: Channel,
  summary: TemplateResult,
  first: unknown = nothing,
): TemplateResult {
  const { details, loadDetails } = view;
  return html`<details @toggle=${loadDetails} @pointerover=${loadDetails}>
    ${summary}
    <div class="more stack">${first} ${details?.(view, channel)}</div>
  </details>`;
}

/** What takes a resident this way: a link, or a button where the form opens in place. */
export function take(
  { callbackPage, choose }: Pick<ContactOptionsView, 'callbackPage' | 'choose'>,
  channel: Channel,
  style: string,
  content: unknown,
): unknown {
  const asks = asksCallback(channel);
  const link = asks ? callbackPage : safeLink(channel.address);
  const id = asks ? 'call-back' : nothing;
  return link
    ? html`<a class=${style} id=${id} href=${link} @click=${choose(channel)}>${content}</a>`
    : asks
      ? html`<button class=${style} id=${id} type="button" @click=${choose(channel)}>${content}</button>`
      : nothing;
}

const asksCallback = ({ callback, address }: Channel): boolean => callback !== undefined && !address;
const text = ({ language }: ContactOptionsView, words: LocalizedText): unknown => said(words, language);

function reason(view: ContactOptionsView, { channel, opening, reason: why }: ChannelAdvice): unknown {
  const { task, terms } = view;
  if (why === 'best-for-task' && task?.reason) return text(view, task.reason);
  return !opening.open && asksCallback(channel) ? terms.later : terms.reasons[why];
}

/** A word on now: the opening, or for what is always possible what a resident may expect. */
function state(view: ContactOptionsView, { channel, opening, advised }: ChannelAdvice): unknown {
  const { explanation, waitingMinutes } = channel;
  const { now, language, terms } = view;
  if ((opening.open && opening.always) || asksCallback(channel))
    return explanation && !advised ? html`<span class="quiet">${text(view, explanation)}</span>` : nothing;
  const wait = opening.open && waitingMinutes;
  return html`<span class="now"
    ><span class=${opening.open ? 'open' : 'quiet'}>${openingWords(opening, now, language, terms)}</span
    >${wait ? html`<span class="quiet">, ${terms.waiting(waitingMinutes)}</span>` : nothing}</span
  >`;
}

function action(view: ContactOptionsView, channel: Channel, style: string): unknown {
  const { kind, displayAddress = '', name } = channel;
  const words = view.terms.actions[kind]?.replace('{}', displayAddress).trim() ?? text(view, name);
  return take(view, channel, style, words);
}
