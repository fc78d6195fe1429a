import { Type, type Static } from '@sinclair/typebox';
import { oneOf } from '../schemas/one-of.js';
import { channelCodes } from '../vocabulary/codes.js';
import { apiKeyScopes, auditActions, invitationStates, roles } from '../newsroom/codes.js';

const closed = { additionalProperties: false } as const;
const moment = Type.String({ format: 'date-time' });
const personName = Type.String({ minLength: 1, maxLength: 80, pattern: '\\S', format: 'single-line' });

/** The person who uses the newsroom. */
export const actorSchema = Type.Object(
  {
    id: Type.String(),
    name: Type.String(),
    role: oneOf(roles),
    department: Type.Optional(
      Type.String({ description: 'Only for a department-editor: the department of the answers.' }),
    ),
  },
  closed,
);

/** Answer of `GET /v1/session`. Without an actor, nobody is logged in. */
export const sessionSchema = Type.Object(
  {
    actor: Type.Optional(actorSchema),
    logins: Type.Object(
      { openIdConnect: Type.Boolean({ description: 'Whether `GET /v1/session/login` works here.' }) },
      closed,
    ),
  },
  closed,
);
export type Session = Static<typeof sessionSchema>;

/** A session that has not ended, of a member of staff. */
export const openSessionSchema = Type.Object(
  {
    id: Type.String({ format: 'uuid' }),
    actor: actorSchema,
    createdAt: moment,
    expiresAt: Type.String({ format: 'date-time', description: 'When it ends without another request.' }),
    mine: Type.Boolean({ description: 'Whether this request is in it.' }),
  },
  closed,
);
export type OpenSession = Static<typeof openSessionSchema>;

/** Answer of `GET /v1/sessions`, the newest first. */
export const sessionListSchema = Type.Object({ sessions: Type.Array(openSessionSchema) }, closed);
export type SessionList = Static<typeof sessionListSchema>;

/** Body of `POST /v1/session-revocations`: the id of the member of staff, as in their sessions. */
export const sessionsEndingSchema = Type.Object(
  { actor: Type.String({ minLength: 1, maxLength: 300 }) },
  closed,
);
export type SessionsEnding = Static<typeof sessionsEndingSchema>;

/** Answer of `POST /v1/session-revocations`. */
export const endedSessionsSchema = Type.Object({ ended: Type.Integer({ minimum: 1 }) }, closed);
export type EndedSessions = Static<typeof endedSessionsSchema>;

/** Body of `POST /v1/session`: the token of a one-time link. Its answer is a session, with a cookie. */
export const sessionOpeningSchema = Type.Object(
  { token: Type.String({ pattern: '^[A-Za-z0-9_-]{20,100}$' }) },
  closed,
);
export type SessionOpening = Static<typeof sessionOpeningSchema>;

/** Body of `POST /v1/invitations`. A department-editor needs a department of the profile; nobody else has one. */
export const invitationDraftSchema = Type.Object(
  {
    name: personName,
    role: oneOf(roles),
    department: Type.Optional(Type.String({ pattern: '^[a-z0-9-]+$', maxLength: 60 })),
  },
  closed,
);
export type InvitationDraft = Static<typeof invitationDraftSchema>;

/** The link with which a colleague logs in. It is shown once, and works once. */
export const newInvitationSchema = Type.Object(
  {
    id: Type.String(),
    url: Type.String({
      description: 'At `PLEIN_URL`, or else at the address on which the gateway listens.',
    }),
    expiresAt: moment,
  },
  closed,
);
export type NewInvitation = Static<typeof newInvitationSchema>;

export const invitationSchema = Type.Object(
  {
    id: Type.String(),
    name: Type.String(),
    role: oneOf(roles),
    department: Type.Optional(Type.String()),
    createdAt: moment,
    expiresAt: moment,
    state: oneOf(invitationStates),
  },
  closed,
);
export type Invitation = Static<typeof invitationSchema>;

/** Answer of `GET /v1/invitations`, the newest first. */
export const invitationListSchema = Type.Object({ invitations: Type.Array(invitationSchema) }, closed);
export type InvitationList = Static<typeof invitationListSchema>;

const lastDay = Type.String({
  format: 'date',
  description: 'The last day on which the key works, in Dutch time. Without it the key has no end.',
});

/** Body of `POST /v1/api-keys`: a system that sends its own events. */
export const apiKeyDraftSchema = Type.Object(
  {
    name: personName,
    source: Type.String({
      minLength: 1,
      maxLength: 200,
      pattern: "^[\\w\\-.~:/?#[\\]@!$&'()*+,;=%]+$",
      description: 'The `source` of its events: `urn:nld:oin:…:systeem:…`.',
    }),
    channel: Type.Optional(
      Type.Union(oneOf(channelCodes).anyOf, {
        description: 'Its events or waiting times are about this kind of channel alone.',
      }),
    ),
    scope: Type.Optional(
      Type.Union(oneOf(apiKeyScopes).anyOf, {
        description:
          'What the key is for. A key for cases or waiting times sends no events. Default: events.',
      }),
    ),
    expiresOn: Type.Optional(lastDay),
  },
  closed,
);
export type ApiKeyDraft = Static<typeof apiKeyDraftSchema>;

/** The key of a system. It is shown once; the gateway stores its hash. */
export const newApiKeySchema = Type.Object({ id: Type.String(), key: Type.String() }, closed);
export type NewApiKey = Static<typeof newApiKeySchema>;

export const apiKeySchema = Type.Object(
  {
    id: Type.String(),
    name: Type.String(),
    source: Type.String(),
    channel: Type.Optional(oneOf(channelCodes)),
    scope: oneOf(apiKeyScopes),
    createdAt: moment,
    createdBy: Type.String({ description: 'Name of the administrator who made it.' }),
    lastUsedAt: Type.Optional(Type.String({ format: 'date', description: 'The day it was last used.' })),
    revokedAt: Type.Optional(moment),
    expiresOn: Type.Optional(lastDay),
  },
  closed,
);
export type ApiKey = Static<typeof apiKeySchema>;

/** Answer of `GET /v1/api-keys`, the newest first. Revoked keys are included. */
export const apiKeyListSchema = Type.Object({ apiKeys: Type.Array(apiKeySchema) }, closed);
export type ApiKeyList = Static<typeof apiKeyListSchema>;

export const auditEntrySchema = Type.Object(
  {
    id: Type.String(),
    at: moment,
    actor: Type.Object({ id: Type.String(), name: Type.String() }, closed),
    action: oneOf(auditActions),
    subject: Type.String({ description: 'What it was done to: the reference or the id.' }),
    detail: Type.Optional(
      Type.String({ description: 'A code or a few fixed words. Never text of a resident or of staff.' }),
    ),
  },
  closed,
);
export type AuditEntry = Static<typeof auditEntrySchema>;

/** Answer of `GET /v1/audit-entries`, the newest first. `next` is the `before` of the following page. */
export const auditLogSchema = Type.Object(
  { entries: Type.Array(auditEntrySchema), next: Type.Optional(Type.String()) },
  closed,
);
export type AuditLog = Static<typeof auditLogSchema>;

/** Body of `POST /v1/erasures`: a reference (`TB-7K3M-92QX`) or an id. */
export const erasureSchema = Type.Object(
  { id: Type.String({ minLength: 8, maxLength: 100, pattern: '^[\\w-]+$' }) },
  closed,
);
export type Erasure = Static<typeof erasureSchema>;

/** Number of erased items of each kind. `deliveredTo` names the connectors that may have brought it elsewhere. */
export const erasureReceiptSchema = Type.Object(
  {
    callbacks: Type.Integer(),
    appointments: Type.Integer(),
    messages: Type.Integer(),
    feedback: Type.Integer(),
    cases: Type.Integer(),
    caseReactions: Type.Integer(),
    pollAnswers: Type.Integer({ description: 'What was written in a poll.' }),
    ballots: Type.Integer(),
    unansweredQuestions: Type.Integer(),
    events: Type.Integer(),
    deliveredTo: Type.Optional(
      Type.Array(Type.String(), {
        description: 'Connectors that sent it to their outside system, or may have: erase it there too.',
      }),
    ),
  },
  closed,
);
export type ErasureReceipt = Static<typeof erasureReceiptSchema>;
