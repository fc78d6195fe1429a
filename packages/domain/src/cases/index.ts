export { addDuration, parseDuration } from './duration.js';
export type { CalendarDuration } from './duration.js';
export { caseLookupErrorCodes, checkCaseLookup } from './lookup.js';
export { checkSecondFactor, normaliseHouseNumber, normalisePostcode } from './second-factor.js';
export type { CaseLookupDraft, CaseLookupErrorCode } from './lookup.js';
export { caseView } from './view.js';
export type { FieldError } from '../problem/field-error.js';
export type { CaseLookup, CaseView, ZaakDocument } from './schema.js';
