import type { Profile } from '@plein/domain/profile.js';

/** A path of the municipality's site as an address that leads there from a page of the gateway as well. */
export function siteAddress({ organisation }: Pick<Profile, 'organisation'>, address: string): string {
  return address.startsWith('/') && organisation.url ? new URL(address, organisation.url).href : address;
}

/** What a page makes of the profile. */
export interface PageProfileOptions {
  /** The page of the chat; the site opens it in place, at an address inside its own page. */
  readonly chat: string;
  /** The task of the page: the others stay out of it. */
  readonly task: string | undefined;
}

/** The profile as a page needs it: every address leads somewhere, and what the page does not show is left out. */
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
