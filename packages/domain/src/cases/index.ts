export { addDuration, parseDuration } from './duration.js';
export type { CalendarDuration } from './duration.js';
export { caseLookupErrorCodes, checkCaseLookup, normaliseHouseNumber, normalisePostcode } from './lookup.js';
export type { CaseLookupDraft, CaseLookupErrorCode } from './lookup.js';
export { caseView } from './view.js';
export type { FieldError } from '../problem/field-error.js';
export type { CaseLookup, CaseView, ZaakDocument } from './schema.js';
