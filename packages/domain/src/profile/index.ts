export type { Profile, Channel, Task } from './schema.js';
export { profileContradictions } from './contradictions.js';
export { usableProfile, type UsableProfile } from './usable-profile.js';
