import type { ReportName } from './codes.js';
import type { ReportDefinition } from './definition.js';
import { volume } from './volume.js';

/** The reports that are made of counts alone. */
export const reportDefinitions: Partial<Record<ReportName, ReportDefinition>> = { volume };
