import { missedReasons } from '../vocabulary/codes.js';

/** Roles of staff in the newsroom. What each may is in `rights.ts`. */
export const roles = ['reader', 'department-editor', 'contact-centre', 'editor', 'administrator'] as const;
export type Role = (typeof roles)[number];

/** Statuses of a callback request. */
export const callbackStatuses = ['open', 'taken', 'closed'] as const;
export type CallbackStatus = (typeof callbackStatuses)[number];

/** Outcomes of a callback: the promise was kept, or the reason why it was not. */
export const callbackOutcomes = ['kept', ...missedReasons] as const;
export type CallbackOutcome = (typeof callbackOutcomes)[number];

/** How many callback requests, or messages, a list has at most: the open ones that come first, or the last closed. */
export const requestListLimits = { open: 1000, closed: 200 } as const;

/** Why a colleague returns a callback that somebody else has taken. */
export const returnReasons = ['colleague-absent', 'colleague-asked', 'taken-by-mistake'] as const;
export type ReturnReason = (typeof returnReasons)[number];

/** Statuses of an answer to a feedback prompt. */
export const feedbackStatuses = ['new', 'answered', 'reopened'] as const;
export type FeedbackStatus = (typeof feedbackStatuses)[number];

/** States of a poll in the newsroom. Residents do not see a draft. */
export const pollDraftStates = ['draft', 'announced', 'open', 'closed'] as const;
export type PollDraftState = (typeof pollDraftStates)[number];

/** States of an invitation. */
export const invitationStates = ['open', 'used', 'expired', 'revoked'] as const;
export type InvitationState = (typeof invitationStates)[number];

/** What an API key is for: events of the vocabulary, the cases of a case system, waiting times, or questions in mails. */
export const apiKeyScopes = ['events', 'cases', 'waiting-times', 'feedback-links'] as const;
export type ApiKeyScope = (typeof apiKeyScopes)[number];

/** Actions in the audit log. */
export const auditActions = [
  'session.opened',
  'session.closed',
  'session.ended',
  'operation.refused',
  'callbacks.read',
  'invitation.made',
  'invitation.revoked',
  'api-key.made',
  'api-key.revoked',
  'contact.registered',
  'callback.taken',
  'callback.returned',
  'callback.handed-on',
  'callback.assigned',
  'callback.closed',
  'callback.moved',
  'callback.cancelled',
  'callback.answered',
  'appointments.read',
  'appointment.moved',
  'appointment.cancelled',
  'appointment.ended',
  'messages.read',
  'message.taken',
  'message.returned',
  'message.handed-on',
  'message.assigned',
  'message.closed',
  'message-file.read',
  'delivery.retried',
  'case.made',
  'case.changed',
  'case.reacted',
  'case.link-mailed',
  'case.link-used',
  'case-reactions.read',
  'case-reaction.closed',
  'case-reaction-file.read',
  'case.pause-lifted',
  'feedback.registered',
  'feedback.answered',
  'feedback.reopened',
  'message.marked',
  'poll.written',
  'poll.codes-made',
  'poll.opened',
  'poll.closed',
  'poll.outcome-published',
  'poll-answers.read',
  'poll-answer.accepted',
  'poll-answer.refused',
  'poll-words.written',
  'answer.written',
  'answer.published',
  'answer.retired',
  'answer.restored',
  'question.handled',
  'site.allowed',
  'site.removed',
  'profile.written',
  'profile.restored',
  'crisis.switched',
  'waiting-time.stated',
  'waiting-time.cleared',
  'data.imported',
  'data.erased',
  'data.expired',
] as const;
export type AuditAction = (typeof auditActions)[number];
