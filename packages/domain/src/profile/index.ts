export type { Profile, Channel, Task } from './schema.js';
export { usableProfile, type UsableProfile } from './usable-profile.js';
