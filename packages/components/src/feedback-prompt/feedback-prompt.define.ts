import type { MeasureDetail } from '@plein/domain/vocabulary.js';
import { define } from '../element/define.js';
import { PleinFeedbackPrompt, type FeedbackGiven } from './feedback-prompt.js';

define('plein-feedback-prompt', PleinFeedbackPrompt);

declare global {
  interface HTMLElementTagNameMap {
    'plein-feedback-prompt': PleinFeedbackPrompt;
  }

  interface GlobalEventHandlersEventMap {
    'plein-feedback-given': CustomEvent<FeedbackGiven>;
    'plein-measure': CustomEvent<MeasureDetail>;
  }
}
