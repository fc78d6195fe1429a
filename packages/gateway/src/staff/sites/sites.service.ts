import type { SiteList } from '@plein/domain/sites.js';
import type { Actor } from '@plein/domain/newsroom.js';
import type { GatewayDependencies } from '../../core/dependencies.js';
import { partsOfFiles } from '../../residents/content/content-parts.store.js';
import { parseProfile } from '../../residents/profile/profile.service.js';
import { readProfile } from '../../residents/profile/profile.store.js';
import { forgetSite, readHeardSites, type HeardSites } from '../../systems/sites/heard-sites.js';
import type { RefusedSites } from '../../systems/sites/refused-sites.js';
import type { ProfileChange, ProfileEditing } from '../profile/profile-editing.service.js';

type Refusal = Exclude<ProfileChange, { status: 'written' }>;

/** The sites that may embed the elements: the `origins` of the profile, and what was heard of them. */
export interface Sites {
  list(): Promise<SiteList>;
  /** Lets a site embed. A site that may already stays as it is. */
  allow(actor: Actor, origin: string): Promise<{ status: 'ok' } | Refusal>;
  /** Takes a site out of the list. */
  remove(actor: Actor, origin: string): Promise<{ status: 'ok' } | Refusal>;
}

/** What this gateway heard of sites, and which ones it refused. */
export interface SiteRecords {
  refusedSites: RefusedSites;
  heardSites: HeardSites;
}

export function createSites(
  { store, publicUrl, listeningUrl }: Pick<GatewayDependencies, 'store' | 'publicUrl' | 'listeningUrl'>,
  editing: ProfileEditing,
  { refusedSites, heardSites }: SiteRecords,
): Sites {
  return {
    async list() {
      const { database } = store;
      const text = await readProfile(database);
      const origins = (text === undefined ? undefined : parseProfile(text)?.origins) ?? [];
      const heard = new Map((await readHeardSites(database)).map((site) => [site.origin, site]));
      return {
        sites: origins.map((origin) => {
          const site = heard.get(origin);
          return { origin, ...(site && { firstHeardAt: site.first_at, lastHeardAt: site.last_at }) };
        }),
        refused: refusedSites.list().filter(({ origin }) => !origins.includes(origin)),
        gateway: publicUrl ?? listeningUrl?.() ?? 'http://localhost',
        ofFiles: (await partsOfFiles(database)).has('organisation'),
      };
    },

    async allow(actor, origin) {
      const changed = await editing.changeOrigins(
        actor,
        (origins) => (origins.includes(origin) ? origins : [...origins, origin]),
        { action: 'site.allowed', subject: origin },
      );
      return changed.status === 'written' ? { status: 'ok' } : changed;
    },

    async remove(actor, origin) {
      const changed = await editing.changeOrigins(
        actor,
        (origins) => origins.filter((one) => one !== origin),
        { action: 'site.removed', subject: origin },
        ({ transaction }) => forgetSite(transaction, origin),
      );
      if (changed.status === 'written') heardSites.reset(origin);
      return changed.status === 'written' ? { status: 'ok' } : changed;
    },
  };
}
