import type { ChartSpec } from './spec.js';

/** Subjects that residents ask about more than can be chance. */
export const risingCharts: readonly ChartSpec[] = [{ id: 'rising', mark: 'bars', figure: 'ratio' }];
