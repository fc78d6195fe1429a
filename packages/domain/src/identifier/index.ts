export { normaliseReference, reference } from './reference.js';
export { taskUri } from './task-uri.js';
export { uuidTime, uuidv7 } from './uuid.js';
