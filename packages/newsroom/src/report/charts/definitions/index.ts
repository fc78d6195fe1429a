import type { ReportName } from '@plein/domain/reports.js';
import { answersCharts } from './answers.js';
import { channelsCharts } from './channels.js';
import { expectationCharts } from './expectation.js';
import { messagesCharts } from './messages.js';
import { preventableCharts } from './preventable.js';
import { promisesCharts } from './promises.js';
import { risingCharts } from './rising.js';
import { satisfactionCharts } from './satisfaction.js';
import type { ChartSpec } from '../spec.js';
import { statusCallsCharts } from './status-calls.js';
import { volumeCharts } from './volume.js';

const charts: Readonly<Record<ReportName, readonly ChartSpec[]>> = {
  volume: volumeCharts,
  preventable: preventableCharts,
  expectation: expectationCharts,
  promises: promisesCharts,
  channels: channelsCharts,
  'status-calls': statusCallsCharts,
  rising: risingCharts,
  satisfaction: satisfactionCharts,
  messages: messagesCharts,
  answers: answersCharts,
};

/** Charts of a report. The first one that is shown gives the finding above the page. */
export function chartsOf(report: ReportName): readonly ChartSpec[] {
  return charts[report];
}
