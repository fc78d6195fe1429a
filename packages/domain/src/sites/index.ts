export * from './rules.js';
export type { RefusedSite, Site, SiteDraft, SiteList } from './schema.js';
