export { isBsn, isIban } from './checks.js';
export { removePersonalData } from './remove.js';
export { withoutPersonalData } from './remove-from-field.js';
export { personalDataKinds } from './kinds.js';
export type { PersonalDataKind } from './kinds.js';
