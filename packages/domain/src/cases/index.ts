export type { CaseLookup, CaseView, ZaakDocument } from './schema.js';
