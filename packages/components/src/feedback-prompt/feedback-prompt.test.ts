import { describeExamples } from '../testing/accessible-examples.js';
import './feedback-prompt.define.js';
import { feedbackPromptExamples } from './feedback-prompt.examples.js';

describeExamples(feedbackPromptExamples);
