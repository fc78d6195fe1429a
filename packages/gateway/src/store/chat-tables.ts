import type { Generated } from 'kysely';

export interface KnowledgeTable {
  id: string;
  /** JSON of a question with its answer. */
  document: string;
}

/** A question without an answer from the chat, without personal data. */
export interface UnansweredQuestionsTable {
  id: string;
  /** The words of the text without case and punctuation. Equal ones are counted together. */
  wording: string;
  text: string;
  language: string;
  task: string | null;
  asked_at: string;
  /** What became of it: a QuestionOutcome; null while nobody did anything. */
  outcome: Generated<string | null>;
  /** The department that was asked for an answer. */
  department: Generated<string | null>;
  /** Id of the answer that was written for it, or that it was joined to. */
  answer: Generated<string | null>;
}

/** Versions of answers from the newsroom. An answer that only the content files wrote has none. */
export interface AnswerVersionsTable {
  answer: string;
  /** Counts up from 1 for each answer. Two colleagues cannot write the same one. */
  number: number;
  at: string;
  /** Id and name of the member of staff. */
  actor_id: string;
  actor_name: string;
  /** An AnswerAction. */
  action: string;
  /** The AnswerState after it. */
  state: string;
  /** JSON of the KnowledgeItem that residents get after it, or null. */
  published: string | null;
  /** JSON of the KnowledgeItem that is being written or was retired, or null. */
  draft: string | null;
}
