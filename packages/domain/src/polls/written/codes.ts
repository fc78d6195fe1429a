/** What a person decided about a text that a resident wrote. Nobody but the writer and the reader sees one that waits. */
export const answerStates = ['waiting', 'accepted', 'refused'] as const;
export type AnswerState = (typeof answerStates)[number];

/** Why a text is not made public. `other` needs words of the reader. */
export const refusalReasons = [
  'personal-data',
  'insulting',
  'off-topic',
  'advertising',
  'unreadable',
  'other',
] as const;
export type RefusalReason = (typeof refusalReasons)[number];
