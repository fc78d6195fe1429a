import type { Generated } from 'kysely';
import type {
  CaseAddressesTable,
  CaseLinksTable,
  CaseReactionFilesTable,
  CaseReactionsTable,
  CasesTable,
} from './case-tables.js';
import type { DeliveriesTable, WorkNoticesTable } from './delivery-tables.js';
import type { AppointmentsTable, PlannedMomentsTable } from './appointment-tables.js';
import type { CallbackChangesTable, CallbacksTable } from './callback-tables.js';
import type { MessageFilesTable, MessagesTable } from './message-tables.js';
import type { MessageMarksTable } from './marks-table.js';
import type {
  BallotsTable,
  PollAnswersTable,
  PollCodesTable,
  PollKeysTable,
  PollLoginsTable,
  PollsTable,
  PollWordsTable,
  WaitingVotesTable,
} from './poll-tables.js';
import type { ProfilesTable, ProfileVersionsTable } from './profile-tables.js';
import type { WaitingTimesTable } from './waiting-times-table.js';
import type { AnswerVersionsTable, KnowledgeTable, UnansweredQuestionsTable } from './chat-tables.js';

export type {
  CaseAddressesTable,
  CaseLinksTable,
  CaseReactionFilesTable,
  CaseReactionsTable,
  CasesTable,
} from './case-tables.js';
export type { DeliveriesTable, WorkNoticesTable } from './delivery-tables.js';
export type { AppointmentsTable } from './appointment-tables.js';
export type { CallbacksTable } from './callback-tables.js';
export type { MessageFilesTable, MessagesTable } from './message-tables.js';
export type { MessageMarksTable } from './marks-table.js';
export type { BallotsTable, PollAnswersTable, PollsTable, WaitingVotesTable } from './poll-tables.js';
export type { ProfilesTable, ProfileVersionsTable } from './profile-tables.js';
export type { AnswerVersionsTable, KnowledgeTable, UnansweredQuestionsTable } from './chat-tables.js';

/**
 * The tables, the same in SQLite and PostgreSQL. JSON is stored as text and a boolean as 0 or 1. A time is
 * stored as ISO 8601 in UTC (`Date#toISOString`), so that it sorts as text.
 */
export interface Database {
  profiles: ProfilesTable;
  profile_versions: ProfileVersionsTable;
  waiting_times: WaitingTimesTable;
  events: EventsTable;
  event_counts: EventCountsTable;
  counting: CountingTable;
  rounding: RoundingKeysTable;
  callbacks: CallbacksTable;
  callback_changes: CallbackChangesTable;
  appointments: AppointmentsTable;
  planned_moments: PlannedMomentsTable;
  messages: MessagesTable;
  message_files: MessageFilesTable;
  deliveries: DeliveriesTable;
  work_notices: WorkNoticesTable;
  cases: CasesTable;
  case_addresses: CaseAddressesTable;
  case_links: CaseLinksTable;
  case_reactions: CaseReactionsTable;
  case_reaction_files: CaseReactionFilesTable;
  feedback: FeedbackTable;
  expectations: ExpectationsTable;
  answered_tokens: AnsweredTokensTable;
  message_marks: MessageMarksTable;
  polls: PollsTable;
  ballots: BallotsTable;
  waiting_votes: WaitingVotesTable;
  poll_keys: PollKeysTable;
  poll_codes: PollCodesTable;
  poll_logins: PollLoginsTable;
  poll_answers: PollAnswersTable;
  poll_words: PollWordsTable;
  knowledge: KnowledgeTable;
  answer_versions: AnswerVersionsTable;
  heard_sites: HeardSitesTable;
  unanswered_questions: UnansweredQuestionsTable;
  audit_entries: AuditEntriesTable;
  sessions: SessionsTable;
  invitations: InvitationsTable;
  api_keys: ApiKeysTable;
  content_parts: ContentPartsTable;
  municipality: MunicipalityTable;
}

export interface EventsTable {
  sequence: Generated<number>;
  source: string;
  id: string;
  name: string;
  occurred_at: string;
  /** When the client logged the event. */
  time: string;
  /** When the gateway received the event, by its own clock. The other two times come from the client. */
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
  /** JSON of the event's data, without personal data. */
  data: string;
  /** Date of `occurred_at` in Amsterdam. */
  day: string;
  resident_role: string | null;
  municipality_role: string | null;
  preventable: string | null;
  cause: string | null;
  /** The part of the event that reports count; see `countedOf` in the vocabulary. */
  detail: string | null;
  against: string | null;
  value: number | null;
}

/**
 * The number of events of one kind on a day, aggregated from events received before `counting.until`. The
 * columns are part of the key, so a field that an event lacks is an empty text, or -1 as `value`.
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

/**
 * Boundaries of aggregation. The row "events" has the moment up to which events are in the counts. The row
 * "forgotten" has the moment up to which retention has deleted events.
 */
export interface CountingTable {
  id: string;
  /** The row is about events with an earlier `received_at`. */
  until: string;
}

/** The secret key by which reports are rounded, in one row with `id` "reports". */
export interface RoundingKeysTable {
  id: string;
  /** The key is made once and never leaves the store. */
  secret: string;
}

/** What residents expect of a process, until they say how it was. */
export interface ExpectationsTable {
  process_hash: string;
  question: string;
  value: number;
  /** Date on which it was said. */
  day: string;
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
  /** A question kind; null where it was not said, as before there were questions. */
  question: Generated<string | null>;
  wording: Generated<number | null>;
  /** 1 where the resident reports a problem with the page. */
  problem: Generated<number | null>;
  preventable: Generated<string | null>;
  cause: Generated<string | null>;
  /** The score that the same resident expected beforehand, on the same scale. */
  expected: Generated<number | null>;
  /** Where it was answered; null for an answer from before channels were stored. */
  channel: Generated<string | null>;
  /** JSON array of the kinds of personal data that were removed. */
  removed: string;
  status: Generated<string>;
  answer: Generated<string | null>;
  answered_at: Generated<string | null>;
  /** Name of the member of staff who answered. */
  answered_by: Generated<string | null>;
  reopened_at: Generated<string | null>;
}

/** The tokens of links and cases that were answered. Nothing leads from one to its answer. */
export interface AnsweredTokensTable {
  hash: string;
  /** The last day on which it matters. */
  day: string;
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
  /** Only of an editor of a department. */
  department: Generated<string | null>;
  created_at: string;
  expires_at: string;
}

/** One-time links with which staff log in. */
export interface InvitationsTable {
  id: string;
  token_hash: string;
  name: string;
  role: string;
  department: Generated<string | null>;
  created_at: string;
  /** Id of the actor who made the link. */
  created_by: string;
  expires_at: string;
  used_at: string | null;
  revoked_at: string | null;
}

/** Keys with which systems send events or cases. */
export interface ApiKeysTable {
  id: string;
  key_hash: string;
  name: string;
  source: string;
  channel: string | null;
  /** What the key is for: `events` or `cases`. */
  scope: Generated<string>;
  created_at: string;
  /** Name of the actor who made the key. */
  created_by: string;
  last_used_on: string | null;
  revoked_at: string | null;
  /** The last day on which the key works; null where it has no end. */
  expires_on: string | null;
}

/** Who owns each part of the content, and what the files put there last. */
export interface ContentPartsTable {
  /** A part of the content, such as `channels`. */
  part: string;
  /** `files` or `newsroom`. */
  owner: string;
  /** JSON of what the files put there last; null where that is unknown or stored by the poll. */
  filled: string | null;
  filled_at: string;
}

/** When events came from each site that may embed the elements. */
export interface HeardSitesTable {
  origin: string;
  first_at: string;
  /** To the hour. */
  last_at: string;
}

/** The municipality that the store belongs to: no row, or one. */
export interface MunicipalityTable {
  id: string;
  code: string;
  name: string;
  since: string;
}
