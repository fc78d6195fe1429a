import { webAddress } from '../../http/web-address.js';
import { attributeProblem } from './check-event.js';

/** The component that the gateway's own events name. */
export const ownComponent = 'newsroom';

/** The source of the gateway's own events where the profile gives no better one. */
export const plainSource = '/newsroom';

const longestSource = 200;

/**
 * Returns the `source` of the gateway's own events, with the OIN where the profile has one (NL GOV profile).
 * It only labels an event, so it never throws: what cannot be a source gives `plainSource`.
 */
export function ownSource(profile: { organisation: { oin?: string; url?: string } } | undefined): string {
  const { oin, url } = profile?.organisation ?? {};
  const site = webAddress(url ?? '');
  const source = oin ? `urn:nld:oin:${oin}:systeem:${ownComponent}` : site && new URL(plainSource, site).href;
  return source && source.length <= longestSource && !attributeProblem(source) ? source : plainSource;
}
