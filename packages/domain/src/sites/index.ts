export * from './pinned.js';
export * from './rules.js';
export * from './snippets.js';
export type { RefusedSite, Site, SiteDraft, SiteList } from './schema.js';
