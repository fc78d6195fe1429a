import '../chat-launcher/chat-launcher.define.js';
import { chatLauncherExamples } from '../chat-launcher/chat-launcher.examples.js';
import '../contact-widget/contact-widget.define.js';
import { contactWidgetExamples } from '../contact-widget/contact-widget.examples.js';
import type { ExampleSet } from '../examples.js';
import '../feedback-prompt/feedback-prompt.define.js';
import { feedbackPromptExamples } from '../feedback-prompt/feedback-prompt.examples.js';
import '../participation-poll/participation-poll.define.js';
import { participationPollExamples } from '../participation-poll/participation-poll.examples.js';
import { partExampleSets } from '../parts/examples/index.js';
import '../status-tracker/status-tracker.define.js';
import { statusTrackerExamples } from '../status-tracker/status-tracker.examples.js';

/** The parts, each under a name of its own: they all stand on the same stage. */
const parts = partExampleSets.map(({ rules, examples }) => ({
  tag: `part-${rules.part.toLowerCase().replaceAll(' ', '-')}`,
  examples,
}));

/** Every named example there is, by element, and then by part. */
export const exampleSets: readonly ExampleSet[] = [
  contactWidgetExamples,
  statusTrackerExamples,
  feedbackPromptExamples,
  chatLauncherExamples,
  participationPollExamples,
  ...parts,
];
