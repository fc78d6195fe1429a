import { describeExamples } from '../testing/accessible-examples.js';
import './participation-poll.define.js';
import { participationPollExamples } from './participation-poll.examples.js';

describeExamples(participationPollExamples);
