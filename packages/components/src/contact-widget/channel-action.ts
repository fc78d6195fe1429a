import { html, nothing } from 'lit';
import type { Channel } from '@plein/domain/profile.js';
import { safeLink } from '@plein/domain/text.js';

/** The forms that a channel can open in place of a link. The id of the button that opens one is its name. */
export type FormName = 'call-back' | 'message' | 'appointment';

/** What happens where a resident takes a channel. */
export interface ActionContext {
  /** A resident takes this channel: follows its link or opens its form. */
  readonly choose: (channel: Channel) => (event: Event) => void;
  /** URLs of the pages with the forms; undefined unless this is a page of the gateway. */
  readonly pages: Readonly<Record<string, string>> | undefined;
}

/** The form that a channel opens; undefined where it is a link. */
export const formOf = ({ address, callback, message, appointments }: Channel): FormName | undefined =>
  appointments ? 'appointment' : message ? 'message' : callback && !address ? 'call-back' : undefined;

/** The action of a channel: a link, or a button that opens its form in place. */
export function channelAction(
  { pages, choose }: ActionContext,
  channel: Channel,
  style: string,
  content: unknown,
): unknown {
  const form = formOf(channel);
  const link = form ? pages?.[form] : safeLink(channel.address);
  return link
    ? html`<a class=${style} id=${form ?? nothing} href=${link} @click=${choose(channel)}>${content}</a>`
    : form
      ? html`<button class=${style} id=${form} type="button" @click=${choose(channel)}>${content}</button>`
      : nothing;
}
