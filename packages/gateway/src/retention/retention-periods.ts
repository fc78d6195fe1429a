/** Kinds of data with a retention period, and its default in days. */
export const defaultRetentionPeriods = {
  /** A closed request for a callback, from the time it was closed. */
  callbacks: 30,
  /** A request for a callback that was not closed, from its window. */
  'open-callbacks': 180,
  /** An appointment, from its day. */
  appointments: 30,
  /** A closed message with its files, from the time it was closed. */
  messages: 30,
  /** A message that was not closed, from the time it was received. */
  'open-messages': 180,
  /** What a resident sent with a case, with its files, from the time it was handled. */
  'case-reactions': 30,
  /** What a resident sent with a case and nobody handled, from the time it was received. */
  'open-case-reactions': 180,
  /** A question that the chat could not answer, from the time it was asked. */
  questions: 90,
  /** Texts that residents and staff wrote with feedback; the scores stay. */
  'feedback-text': 365,
  /** What a resident expects of a process, from the day it was said, and that a link was answered, from its last day. */
  expectations: 365,
  /** A case, from its end; one without an end stays. */
  cases: 365,
  /** Ballots, from the closing of their poll; the tally stays. */
  ballots: 365,
  /** What residents wrote in a poll and was not accepted, from the closing of the poll. */
  'poll-answers': 90,
  /** Aggregated events, from the time they were received; the counts stay. */
  events: 400,
  /** One-time links, from the time they were made. */
  invitations: 90,
  /** Entries of the audit log, revoked API keys, and versions of answers and of the profile but the newest. */
  audit: 730,
} as const satisfies Record<string, number>;

export type RetainedKind = keyof typeof defaultRetentionPeriods;

/** The retention period of each kind, in days. */
export type RetentionPeriods = Readonly<Record<RetainedKind, number>>;

export const retainedKinds = Object.keys(defaultRetentionPeriods) as RetainedKind[];
export const shortestRetention = 1;
export const longestRetention = 3_650;
