/**
 * What a message of a resident is, as staff read it. One message can be several: a question, a report about something
 * in the street, a signal that something is wrong beyond this one case, a resident who wants to take part.
 */
export const messageKinds = ['question', 'street-report', 'structural-signal', 'participation'] as const;
export type MessageKind = (typeof messageKinds)[number];
