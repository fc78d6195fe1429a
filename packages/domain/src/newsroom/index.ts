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
  ContactRegistration,
  Crisis,
  CrisisSwitch,
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
  PollDraft,
  PollDraftList,
  PollOpening,
  PollOutcomeDraft,
  Session,
  SessionOpening,
  UnansweredQuestion,
  UnansweredQuestionList,
} from './schema.js';

/** Who is at work in the newsroom. */
export interface Actor {
  /** Stable: the subject of the login service, or of the link by which somebody came in. */
  id: string;
  /** As colleagues know them: "A. Bewoner", "Klantcontactcentrum". */
  name: string;
  role: Role;
}

/** Whether a role may do what is kept for another. */
export function mayAct(role: Role, needed: Role): boolean {
  return roles.indexOf(role) >= roles.indexOf(needed);
}
