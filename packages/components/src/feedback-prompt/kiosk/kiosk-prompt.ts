import type { LitElement } from 'lit';
import type { QuestionKind } from '@plein/domain/feedback.js';
import type { FeedbackController } from '../feedback-prompt.controller.js';

/** What the kiosk needs of the element around it. */
export interface KioskHost extends LitElement {
  kiosk: boolean;
  question: QuestionKind;
}

/** What the kiosk reads of the prompt, and how it empties it. */
export interface KioskPrompt {
  readonly feedback: FeedbackController;
  /** Whether a resident tried to send without an answer. */
  readonly isMissing: () => boolean;
  /** Empties the prompt for the next resident. */
  restart(): void;
}
