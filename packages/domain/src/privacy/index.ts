export { isBsn, isIban } from './checks.js';
export { removePersonalData, withoutPersonalData } from './remove.js';
export { personalDataKinds } from './kinds.js';
export type { PersonalDataKind } from './kinds.js';
