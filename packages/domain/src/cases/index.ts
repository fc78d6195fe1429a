export { addDuration, parseDuration } from './duration.js';
export type { CalendarDuration } from './duration.js';
export { caseLookupErrorCodes, checkCaseLookup } from './lookup.js';
export { checkSecondFactor, normaliseHouseNumber, normalisePostcode } from './second-factor.js';
export type { CaseLookupDraft, CaseLookupErrorCode } from './lookup.js';
export { inOrderOfAction } from './case-order.js';
export { reminderFile } from './reminder.js';
export type { DueTask } from './reminder.js';
export { caseView } from './view.js';
export type { FieldError } from '../problem/field-error.js';
export type {
  CaseLinkReceipt,
  CaseLinkRequest,
  CaseLookup,
  CaseView,
  MyCases,
  MyCasesQuery,
  ZaakDocument,
} from './schema.js';
