import { answers } from './answers.js';
import { channels } from './channels.js';
import type { ReportKey, ReportName } from '../codes.js';
import type { ReportDefinition } from '../definition.js';
import { messages } from './messages.js';
import { preventable, preventableCauses } from './preventable.js';
import { promises } from './promises.js';
import { expectation, satisfaction } from './scores.js';
import { statusCalls } from './status-calls.js';
import { volume } from './volume.js';

const definitions: Readonly<Record<Exclude<ReportName, 'rising'>, ReportDefinition>> = {
  volume,
  preventable,
  expectation,
  promises,
  channels,
  'status-calls': statusCalls,
  satisfaction,
  messages,
  answers,
};

/** Returns the definition of a report. Preventable contact by cause has its own definition. */
export function reportDefinition(name: Exclude<ReportName, 'rising'>, by?: ReportKey): ReportDefinition {
  return name === 'preventable' && by === 'cause' ? preventableCauses : definitions[name];
}
