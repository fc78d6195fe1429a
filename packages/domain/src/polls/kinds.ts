export const pollKinds = ['single', 'multiple'] as const;
export type PollKind = (typeof pollKinds)[number];
export const pollStates = ['announced', 'open', 'closed'] as const;
export type PollState = (typeof pollStates)[number];
