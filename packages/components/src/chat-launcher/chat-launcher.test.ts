import { describeExamples } from '../testing/accessible-examples.js';
import './chat-launcher.define.js';
import { chatLauncherExamples } from './chat-launcher.examples.js';

describeExamples(chatLauncherExamples);
