/** Reasons for a score (drivers), in the order in which residents see them. */
export const feedbackDrivers = ['clear', 'complete', 'easy', 'fast', 'human'] as const;
export type FeedbackDriver = (typeof feedbackDrivers)[number];
