/** Statuses of a message of a resident. */
export const messageStatuses = ['open', 'taken', 'closed'] as const;
export type MessageStatus = (typeof messageStatuses)[number];

/** How the handling of a message ended. */
export const messageOutcomes = ['answered', 'no-answer-needed', 'cannot-be-reached'] as const;
export type MessageOutcome = (typeof messageOutcomes)[number];
