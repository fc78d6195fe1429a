import { badgeExamples } from './badge.examples.js';
import { buttonExamples } from './button.examples.js';
import { choiceListExamples } from './choice-list.examples.js';
import { dialogExamples } from './dialog.examples.js';
import { emptyStateExamples } from './empty-state.examples.js';
import { fieldExamples } from './field.examples.js';
import { noticeExamples } from './notice.examples.js';
import { panelExamples } from './panel.examples.js';
import type { PartExampleSet } from './stage/part-example.js';
import { progressExamples } from './progress.examples.js';
import { ratingExamples } from './rating.examples.js';
import { stepsExamples } from './steps.examples.js';
import { tableExamples } from './table.examples.js';
import { tabsExamples } from './tabs.examples.js';

/** Every part with its states and its rules of use. */
export const partExampleSets: readonly PartExampleSet[] = [
  buttonExamples,
  fieldExamples,
  choiceListExamples,
  ratingExamples,
  noticeExamples,
  stepsExamples,
  panelExamples,
  dialogExamples,
  tabsExamples,
  tableExamples,
  progressExamples,
  badgeExamples,
  emptyStateExamples,
];
