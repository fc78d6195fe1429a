import type { FeedbackDriver, FeedbackReceipt, FeedbackSubmission } from '@plein/domain/feedback.js';
import type { PersonalDataKind } from '@plein/domain/privacy.js';
import type { Announcement, Cause, Preventable } from '@plein/domain/vocabulary.js';
import type { SubmissionState } from '../controllers/submission.js';

/** What a resident filled in. `counted`: the first answer was given, so that the rest is shown. */
export interface FeedbackFields {
  readonly [field: string]: unknown;
  readonly helpful: boolean;
  readonly problem: boolean;
  /** Null where the resident has no opinion. */
  readonly score: number | null;
  readonly preventable: Preventable;
  readonly cause: Cause;
  readonly drivers: readonly FeedbackDriver[];
  readonly text: string;
  readonly counted: boolean;
}

/** What a question is about: a task, and a process of one resident. */
export interface AskedAbout {
  readonly task: string | undefined;
  readonly process: string | undefined;
}

/** What a question other than `helpful` makes of the fields that a resident filled in. */
export interface QuestionAnswers {
  /** What is sent to the gateway. */
  answers(fields: Partial<FeedbackFields>, about: AskedAbout): Partial<FeedbackSubmission>;
  /** Remembers what was expected of a task until the answer afterwards, as long as the page lives. */
  remember(fields: Partial<FeedbackFields>, about: AskedAbout): void;
  /** What is measured once it was sent. */
  announcements(fields: Partial<FeedbackFields>): readonly Announcement[];
  /** Whether something was answered. */
  isAnswered(fields: Partial<FeedbackFields>): boolean;
  judgement(fields: Partial<FeedbackFields>): 'good' | 'bad' | undefined;
}

/** What the views of a prompt read of its controller, and how they report what a resident does. */
export interface FeedbackForm {
  readonly fields: Partial<FeedbackFields>;
  /** What the question makes of the answers; undefined for `helpful`, which needs no more than the controller. */
  readonly asked: QuestionAnswers | undefined;
  /** Kinds of personal data found in the text, as it is now or as it was sent. */
  readonly found: readonly PersonalDataKind[];
  /** Number of characters that may still be typed; negative if the text is too long. */
  readonly left: number;
  /** The same, where it is time to say it: once as it passes 150, 50, 20 and 0. */
  readonly spokenLeft: number | undefined;
  readonly submission: { readonly state: SubmissionState<FeedbackReceipt> };
  set<Name extends keyof FeedbackFields>(name: Name, value: FeedbackFields[Name]): void;
  /** Sets an answer, after which the rest is shown. Returns whether it is the first. */
  choose<Name extends keyof FeedbackFields>(name: Name, value: FeedbackFields[Name]): boolean;
}
