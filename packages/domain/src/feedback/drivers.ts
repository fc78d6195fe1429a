/** Reasons behind a score (drivers), in the order in which they are offered. */
export const feedbackDrivers = ['clear', 'complete', 'easy', 'fast', 'human'] as const;
export type FeedbackDriver = (typeof feedbackDrivers)[number];
