export { isBsn, isIban } from './checks.js';
export { removePersonalData, withoutPersonalData } from './remove.js';
export { personalDataKinds } from './rules.js';
export type { PersonalDataKind } from './rules.js';
