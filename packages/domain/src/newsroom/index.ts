import { roles, type Role } from './codes.js';

export * from './codes.js';
export type {
  ApiKey,
  ApiKeyDraft,
  ApiKeyList,
  AuditEntry,
  AuditLog,
  Callback,
  CallbackClosing,
  CallbackList,
  CasePauseLifting,
  CasePauseList,
  ContactRegistration,
  Crisis,
  CrisisState,
  CrisisSwitch,
  EndedSessions,
  Erasure,
  ErasureReceipt,
  Feedback,
  FeedbackAnswer,
  FeedbackGrouping,
  FeedbackList,
  FeedbackQuery,
  Invitation,
  InvitationDraft,
  InvitationList,
  NewApiKey,
  NewInvitation,
  OpenSession,
  PollDraft,
  PollDraftList,
  PollOpening,
  PollOutcomeDraft,
  Session,
  SessionList,
  SessionOpening,
  SessionsEnding,
  UnansweredQuestion,
  UnansweredQuestionList,
} from './schema.js';

/** The person who uses the newsroom. */
export interface Actor {
  /** Stable: the subject of the login service, or of the link with which the person logged in. */
  id: string;
  /** The name that colleagues use: "A. Bewoner", "Klantcontactcentrum". */
  name: string;
  role: Role;
}

/** Returns whether a role has the permissions of the needed role. */
export function mayAct(role: Role, needed: Role): boolean {
  return roles.indexOf(role) >= roles.indexOf(needed);
}
