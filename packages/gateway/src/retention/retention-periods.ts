/** Kinds of data with a time of their own, and how many days each is kept by default. */
export const defaultRetentionPeriods = {
  /** A request to be called back, after it was closed. */
  callbacks: 30,
  /** One that nobody closed, after its window. */
  'open-callbacks': 180,
  /** A question that the chat could not answer. */
  questions: 90,
  /** What residents and colleagues wrote with feedback; the scores stay. */
  'feedback-text': 365,
  /** Ballots, after their poll has closed; the count stays. */
  ballots: 365,
  /** Events, after they were counted; the counts stay. */
  events: 400,
  /** One-time links, after they were made. */
  invitations: 90,
  /** The audit log, and keys that were revoked. */
  audit: 730,
} as const satisfies Record<string, number>;

export type RetainedKind = keyof typeof defaultRetentionPeriods;

/** Days for each kind. */
export type RetentionPeriods = Readonly<Record<RetainedKind, number>>;

export const retainedKinds = Object.keys(defaultRetentionPeriods) as RetainedKind[];
export const shortestRetention = 1;
export const longestRetention = 3_650;
