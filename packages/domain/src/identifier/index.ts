export { normaliseReference, reference } from './reference.js';
export { uuidTime, uuidv7 } from './uuid.js';
