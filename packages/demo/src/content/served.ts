import { cases } from './cases.js';
import { knowledge } from './knowledge.js';
import { originsOf } from './origins.js';
import { polls } from './poll.js';
import { profileOf } from './profile.js';

/**
 * Returns the documents of Zilverbeek for a gateway that also serves its site.
 *
 * @param options.now the day that dates are relative to
 * @param options.host the address that the gateway listens on
 * @param options.port the port that it listens on
 */
export function servedContent({ now, host, port }: { now: Date; host: string; port: number }) {
  return {
    municipality: 'zilverbeek',
    profile: profileOf({
      origins: originsOf(host, port),
      firstYear: now.getUTCFullYear(),
      isAtGateway: true,
    }),
    polls: polls(now, '/site/'),
    cases: cases(now),
    knowledge,
  };
}
