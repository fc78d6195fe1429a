export type { Profile, Channel, Task } from './schema.js';
