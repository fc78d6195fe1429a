export { normaliseReference, reference } from './reference.js';
export { uuidv7 } from './uuid.js';
