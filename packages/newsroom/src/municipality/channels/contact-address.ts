import type { Channel } from '@plein/domain/profile.js';
import type { ChannelCode } from '@plein/domain/vocabulary.js';

/** How an address follows from what a resident reads, for the kinds of which that holds. */
const derived: Partial<Record<ChannelCode, (shown: string) => string>> = {
  phone: (shown) => `tel:${shown.replaceAll(/[^\d+]/g, '')}`,
  email: (shown) => `mailto:${shown.trim()}`,
};

/**
 * Whether one field is enough for the address of a channel: what residents read, from which the address follows. An
 * address that was written otherwise has two fields.
 */
export function hasOneAddressField({ kind, address, displayAddress }: Channel): boolean {
  const derive = derived[kind];
  if (!derive) return false;
  return address === undefined || address === derive(displayAddress ?? '');
}

/** Returns the channel with this number or address for residents, and what follows from it. */
export function withShownAddress(channel: Channel, shown: string): Channel {
  const { address: _, displayAddress: __, ...rest } = channel;
  const derive = derived[channel.kind];
  return shown === '' || !derive ? rest : { ...rest, address: derive(shown), displayAddress: shown };
}
