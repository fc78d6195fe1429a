import { describeExamples } from '../testing/accessible-examples.js';
import './status-tracker.define.js';
import { statusTrackerExamples } from './status-tracker.examples.js';

describeExamples(statusTrackerExamples);
