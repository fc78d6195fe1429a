import { singleDigitalGatewayRating, type SingleDigitalGatewayRating } from '@plein/domain/feedback.js';
import { isPageOfMany } from './page-of-many.js';
import type { GatewayDependencies } from '../../core/dependencies.js';
import type { ProfileService } from '../../residents/profile/profile.service.js';
import { scoresIn } from './sdg-export.store.js';

/** The ratings of a month, or the reason why there are none. */
export type MonthOfRatings =
  | { status: 'ready'; month: string; ratings: SingleDigitalGatewayRating[] }
  | { status: 'not-over'; last: string }
  | { status: 'no-site' };

export interface FeedbackExportService {
  /** Returns the ratings given in a month of UTC (`2026-10`); by default the last complete month. */
  ratings(month?: string): Promise<MonthOfRatings>;
}

export function createFeedbackExportService(
  { store, clock }: Pick<GatewayDependencies, 'store' | 'clock'>,
  profiles: ProfileService,
): FeedbackExportService {
  return {
    async ratings(asked) {
      const running = clock().toISOString().slice(0, 7);
      const last = monthAfter(running, -1);
      const month = asked ?? last;
      if (month > last) return { status: 'not-over', last };
      const site = (await profiles.profile())?.organisation.url;
      if (site === undefined) return { status: 'no-site' };
      const scores = await scoresIn(store.database, `${month}-01`, `${monthAfter(month, 1)}-01`);
      return {
        status: 'ready',
        month,
        ratings: scores
          .filter(({ page }) => isPageOfMany(page))
          .flatMap((score) => singleDigitalGatewayRating(score, addressOn(site)) ?? []),
      };
    },
  };
}

/** Returns a function that makes the full address of a page from its path, without query and fragment. */
export function addressOn(site: string): (page: string) => string {
  return (page) => {
    const url = new URL(site);
    url.pathname = page;
    url.search = '';
    url.hash = '';
    return url.href;
  };
}

function monthAfter(month: string, months: number): string {
  const first = new Date(`${month}-01T00:00:00.000Z`);
  first.setUTCMonth(first.getUTCMonth() + months);
  return first.toISOString().slice(0, 7);
}
