import type { GatewayDependencies } from '../../core/dependencies.js';
import type { Limiter } from '../../http/rate-limit.js';
import type { Capability } from '../../http/operation.js';
import type { AuditedChanges } from '../changes/audited-change.js';
import type { Identity } from '../../auth/identify.js';
import { createInvitations } from './invitations.js';
import { invitationsCapability } from './invitations.routes.js';
import { loginCapability } from './login.routes.js';
import { sessionsCapability } from './sessions.routes.js';
import { sessionCapability } from './session.routes.js';
import type { Sessions } from '../../auth/sessions.js';

/** The operations for logging in and out, and for inviting colleagues. */
export function identityCapability(
  dependencies: GatewayDependencies,
  changes: AuditedChanges,
  identity: Identity,
  sessions: Sessions,
  wrongLogins: Limiter | undefined,
): Capability {
  const { loginService, publicUrl } = dependencies;
  const invitations = createInvitations(dependencies);
  const parts = { identity, sessions, invitations, changes, loginService, wrongLogins };
  return [
    ...sessionCapability(parts),
    ...loginCapability({ ...parts, publicUrl }),
    ...invitationsCapability(invitations, changes, { publicUrl, sessions }),
    ...sessionsCapability(sessions, identity, changes),
  ];
}
