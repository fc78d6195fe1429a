import { missedReasons } from '../vocabulary/codes.js';

/** What people of the newsroom may do; each role may do what those before it may. */
export const roles = ['reader', 'contact-centre', 'editor', 'administrator'] as const;
export type Role = (typeof roles)[number];

/** Where a request to be called back stands. */
export const callbackStatuses = ['open', 'taken', 'closed'] as const;
export type CallbackStatus = (typeof callbackStatuses)[number];

/** How a callback ends: the promise was kept, or why it was not. */
export const callbackOutcomes = ['kept', ...missedReasons] as const;
export type CallbackOutcome = (typeof callbackOutcomes)[number];

/** Where an answer to a feedback prompt stands. */
export const feedbackStatuses = ['new', 'answered', 'reopened'] as const;
export type FeedbackStatus = (typeof feedbackStatuses)[number];

/** States of a poll as the newsroom sees it: residents see nothing of a draft. */
export const pollDraftStates = ['draft', 'announced', 'open', 'closed'] as const;
export type PollDraftState = (typeof pollDraftStates)[number];

/** Where an invitation stands. */
export const invitationStates = ['open', 'used', 'expired', 'revoked'] as const;
export type InvitationState = (typeof invitationStates)[number];

/** What was done, in the audit log. */
export const auditActions = [
  'session.opened',
  'session.closed',
  'invitation.made',
  'invitation.revoked',
  'api-key.made',
  'api-key.revoked',
  'contact.registered',
  'callback.taken',
  'callback.returned',
  'callback.closed',
  'feedback.answered',
  'feedback.grouped',
  'feedback.reopened',
  'poll.written',
  'poll.opened',
  'poll.closed',
  'poll.outcome-published',
  'profile.written',
  'crisis.switched',
  'data.imported',
  'data.erased',
  'data.expired',
] as const;
export type AuditAction = (typeof auditActions)[number];
