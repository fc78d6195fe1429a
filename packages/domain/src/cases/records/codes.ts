/** What became of a message about a case. */
export const caseMessageOutcomes = ['made', 'changed', 'unchanged', 'older'] as const;
export type CaseMessageOutcome = (typeof caseMessageOutcomes)[number];

/** Which cases a list has. */
export const caseStates = ['open', 'closed', 'all'] as const;
export type CaseState = (typeof caseStates)[number];

/**
 * What a resident reads at a step for which the case type has no text that fits: general plain words in place of its
 * name (`plain-words`), its name as staff know it (`own-name`), or a text that is too long for a title, below one of
 * the other two (`too-long`).
 */
export const caseTextGaps = ['own-name', 'plain-words', 'too-long'] as const;
export type CaseTextGap = (typeof caseTextGaps)[number];

/**
 * Whether a resident can get a link to a case by mail: the gateway mails none (`off`), the case has no e-mail address
 * (`no-address`), or it can be asked for (`ready`).
 */
export const caseLinkStates = ['off', 'no-address', 'ready'] as const;
export type CaseLinkState = (typeof caseLinkStates)[number];
