import type { Generated } from 'kysely';

/**
 * The tables, as both SQLite and PostgreSQL hold them. JSON is kept as text, booleans as 0 and 1, and times
 * as ISO 8601 in UTC (`Date#toISOString`), so that they sort as text.
 */
export interface Database {
  profiles: ProfilesTable;
  events: EventsTable;
  event_counts: EventCountsTable;
  counting: CountingTable;
  rounding: RoundingTable;
  callbacks: CallbacksTable;
  cases: CasesTable;
  feedback: FeedbackTable;
  polls: PollsTable;
  ballots: BallotsTable;
  knowledge: KnowledgeTable;
  unanswered_questions: UnansweredQuestionsTable;
  audit_entries: AuditEntriesTable;
  sessions: SessionsTable;
  invitations: InvitationsTable;
  api_keys: ApiKeysTable;
}

export interface ProfilesTable {
  id: string;
  /** JSON of a Profile. */
  document: string;
  updated_at: string;
  /** When the newsroom changed it last; null where it is as it was seeded. */
  edited_at: Generated<string | null>;
}

export interface EventsTable {
  sequence: Generated<number>;
  source: string;
  id: string;
  name: string;
  occurred_at: string;
  /** When the client logged it. */
  time: string;
  /** When the gateway received it: the only clock of the three that is ours. */
  received_at: string;
  channel: string;
  component: string;
  task: string | null;
  department: string | null;
  perspective: string | null;
  language: string;
  page: string;
  device: string;
  correlation: string;
  /** JSON of the event's data, after personal data was taken out. */
  data: string;
  /** Date of `occurred_at` in Amsterdam. */
  day: string;
  resident_role: string | null;
  municipality_role: string | null;
  preventable: string | null;
  cause: string | null;
  /** What reports count of it; see `countedOf` in the vocabulary. */
  detail: string | null;
  against: string | null;
  value: number | null;
}

/**
 * How many events of one kind happened on a day: the events that came in before `counting.until`, folded. What
 * an event does not say is an empty text here, and -1 as value, so that it can be part of the key.
 */
export interface EventCountsTable {
  name: string;
  day: string;
  channel: string;
  component: string;
  task: string;
  department: string;
  perspective: string;
  resident_role: string;
  municipality_role: string;
  preventable: string;
  cause: string;
  detail: string;
  against: string;
  value: number;
  count: number;
}

/** How far the events are folded into counts; one row, with `id` "events". */
export interface CountingTable {
  id: string;
  /** Events with an earlier `received_at` are in the counts; later ones are not. */
  until: string;
}

/** On what the rounding of reports hangs; one row, with `id` "reports". */
export interface RoundingTable {
  id: string;
  /** Made once, and given to nobody. */
  secret: string;
}

export interface CallbacksTable {
  id: string;
  reference: string;
  received_at: string;
  date: string;
  opens: string;
  closes: string;
  status: string;
  task: string | null;
  department: string | null;
  /** JSON of the CallbackRequest. */
  document: string;
  /** Id and name of who calls. */
  taken_by: Generated<string | null>;
  taken_by_name: Generated<string | null>;
  closed_at: Generated<string | null>;
  /** How it ended: "kept", or why it was missed. */
  outcome: Generated<string | null>;
  note: Generated<string | null>;
}

export interface CasesTable {
  reference: string;
  factor_hash: string;
  /** JSON of a ZaakDocument. */
  document: string;
  updated_at: string;
}

export interface FeedbackTable {
  id: string;
  reference: string;
  received_at: string;
  page: string;
  language: string;
  task: string | null;
  department: string | null;
  /** 1 helped, 0 did not help, null not answered. */
  helpful: number | null;
  scale: string | null;
  direction: string | null;
  score: number | null;
  /** JSON array of drivers, or null. */
  drivers: string | null;
  text: string | null;
  /** JSON array of the kinds of personal data that were taken out. */
  removed: string;
  status: Generated<string>;
  group_name: Generated<string | null>;
  answer: Generated<string | null>;
  answered_at: Generated<string | null>;
  /** Name of who answered. */
  answered_by: Generated<string | null>;
  reopened_at: Generated<string | null>;
}

export interface PollsTable {
  id: string;
  /** JSON of a Poll. */
  document: string;
  updated_at: string;
  /** 0 while it is a draft, which residents do not see. */
  published: Generated<number>;
  /** JSON of a PollOutcome, or null. */
  outcome: Generated<string | null>;
  /** JSON of the last Tally, where the ballots were deleted after their time. */
  tally: Generated<string | null>;
  /** When the newsroom changed it last; null where it is as it was seeded. */
  edited_at: Generated<string | null>;
}

export interface BallotsTable {
  poll: string;
  voter_hash: string;
  id: string;
  /** JSON array of option ids. */
  choices: string;
  voted_at: string;
}

export interface KnowledgeTable {
  id: string;
  /** JSON of a question with its answer. */
  document: string;
}

/** A question that the chat had no answer to, without personal data. */
export interface UnansweredQuestionsTable {
  id: string;
  /** The text without case and punctuation: questions in the same words are counted together. */
  wording: string;
  text: string;
  language: string;
  task: string | null;
  asked_at: string;
}

export interface AuditEntriesTable {
  sequence: Generated<number>;
  at: string;
  actor_id: string;
  actor_name: string;
  action: string;
  subject: string;
  detail: string | null;
}

export interface SessionsTable {
  /** SHA-256 of the token in the cookie. */
  token_hash: string;
  actor_id: string;
  actor_name: string;
  role: string;
  created_at: string;
  expires_at: string;
}

/** One-time links by which somebody comes in. */
export interface InvitationsTable {
  id: string;
  token_hash: string;
  name: string;
  role: string;
  created_at: string;
  /** Id of the actor who made it. */
  created_by: string;
  expires_at: string;
  used_at: string | null;
  revoked_at: string | null;
}

/** Keys by which systems send events. */
export interface ApiKeysTable {
  id: string;
  key_hash: string;
  name: string;
  source: string;
  channel: string | null;
  created_at: string;
  /** Name of who made it. */
  created_by: string;
  last_used_on: string | null;
  revoked_at: string | null;
}
