import { html, nothing } from 'lit';
import type { Channel } from '@plein/domain/profile.js';
import { safeLink } from '@plein/domain/text.js';

/** What happens where a resident takes a channel. */
export interface ActionContext {
  /** A resident takes this channel: follows its link or asks to be called back. */
  readonly choose: (channel: Channel) => (event: Event) => void;
  /** URL of the page with the callback form; undefined unless this is a page of the gateway. */
  readonly callbackPage: string | undefined;
}

/** Whether a resident is called back on a channel, and does not go to an address. */
export const asksCallback = ({ callback, address }: Channel): boolean => callback !== undefined && !address;

/** The action of a channel: a link, or a button that opens the callback form in place. */
export function channelAction(
  { callbackPage, choose }: ActionContext,
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
