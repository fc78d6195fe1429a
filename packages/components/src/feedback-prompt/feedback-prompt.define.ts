import { define } from '../define.js';
import { PleinFeedbackPrompt } from './feedback-prompt.js';

define('plein-feedback-prompt', PleinFeedbackPrompt);

declare global {
  interface HTMLElementTagNameMap {
    'plein-feedback-prompt': PleinFeedbackPrompt;
  }
}
