import { describeExamples } from '../testing/accessible-examples.js';
import { contactWidgetExamples } from './contact-widget.examples.js';
import './contact-widget.define.js';

describeExamples(contactWidgetExamples);
