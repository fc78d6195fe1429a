export * from './codes.js';
export { profileDifferences } from './differences.js';
export { mergedProfile } from './merged-profile.js';
export { restoredProfile } from './restored-profile.js';
export type { ProfileDifference, ProfileRestoring, ProfileVersion, ProfileVersionList } from './schema.js';
