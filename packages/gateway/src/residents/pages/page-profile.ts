import type { Profile } from '@plein/domain/profile.js';
import { webAddress } from '../../http/web-address.js';

/** Makes a path of the municipality's site absolute, so that a page of the gateway can link to it. */
export function siteAddress({ organisation }: Pick<Profile, 'organisation'>, address: string): string {
  const site = webAddress(organisation.url ?? '');
  return site && address.startsWith('/') && URL.canParse(address, site)
    ? new URL(address, site).href
    : address;
}

/** Options of a profile for a page. */
export interface PageProfileOptions {
  /** Address of the chat page. It replaces a fragment that opens the chat inside a page of the site. */
  readonly chat: string;
  /** URI of the task of the page. Other tasks are left out. */
  readonly task: string | undefined;
}

/**
 * Adapts the profile to a page: its addresses work from there, and what the page does not show is left out.
 */
export function pageProfile(profile: Profile, { chat, task }: PageProfileOptions): Profile {
  const { crisis } = profile;
  return {
    ...profile,
    privacyStatement: siteAddress(profile, profile.privacyStatement),
    ...(crisis?.url !== undefined && { crisis: { ...crisis, url: siteAddress(profile, crisis.url) } }),
    channels: profile.channels.map(({ address, ...channel }) => {
      if (!address?.startsWith('#'))
        return { ...channel, ...(address && { address: siteAddress(profile, address) }) };
      return channel.kind === 'chat' ? { ...channel, address: chat } : channel;
    }),
    tasks: profile.tasks.filter(({ uri }) => uri === task),
    departments: [],
    origins: [],
  };
}
