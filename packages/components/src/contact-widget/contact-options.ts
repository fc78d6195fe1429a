import { html, nothing, type TemplateResult } from 'lit';
import type { ChannelAdvice } from '@plein/domain/channel-advice.js';
import type { Channel, Task, UsableProfile } from '@plein/domain/profile.js';
import { textIn, type LocalizedText } from '@plein/domain/text.js';
import { heading, type HeadingLevel } from '../parts/heading.js';
import { arrowIcon } from '../parts/icons.js';
import type { TermLanguage } from '../terms/terms.js';
import { channelIcon } from './channel-icons.js';
import type { ContactTerms } from './contact-widget.terms.js';
import { openingWords } from './opening-words.js';
import { safeLink } from './safe-link.js';
import type { wayDetails } from './way-details.js';

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
  readonly details: typeof wayDetails | undefined;
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
    <div class="advised stack" part="advised">
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

function row(view: ContactOptionsView, advice: ChannelAdvice): TemplateResult {
  const { channel } = advice;
  const { displayAddress, location, openingHours, kind, name } = channel;
  const link = safeLink(channel.address);
  const content = html`${channelIcon(kind)}
    <span class="what"><strong>${text(view, name)}</strong> ${state(view, advice)}</span>
    ${arrowIcon}`;
  const choose = view.choose(channel);
  if (asksCallback(channel)) return callBack(view, choose, 'line', content);
  if (link && !displayAddress && !location && !openingHours)
    return html`<a class="line" href=${link} @click=${choose}>${content}</a>`;
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

/** Asks to be called back: in place where scripts run, on a page of the gateway as a link. */
export const callBack = (
  { callbackPage }: Pick<ContactOptionsView, 'callbackPage'>,
  choose: (event: Event) => void,
  style: string,
  content: unknown,
): TemplateResult =>
  callbackPage
    ? html`<a class=${style} id="call-back" href=${callbackPage} @click=${choose}>${content}</a>`
    : html`<button class=${style} id="call-back" type="button" @click=${choose}>${content}</button>`;

const asksCallback = ({ callback, address }: Channel): boolean => callback !== undefined && !address;
const text = ({ language }: ContactOptionsView, words: LocalizedText): string => textIn(words, language);

function reason(view: ContactOptionsView, { channel, opening, reason: why }: ChannelAdvice): string {
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
  const { kind, displayAddress, name, address } = channel;
  const choose = view.choose(channel);
  const words = view.terms.actions[kind]?.replace('{}', displayAddress ?? '').trim() ?? text(view, name);
  if (asksCallback(channel)) return callBack(view, choose, style, words);
  const link = safeLink(address);
  return link ? html`<a class=${style} href=${link} @click=${choose}>${words}</a>` : nothing;
}
