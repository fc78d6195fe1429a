import type { GatewayDependencies } from '../../core/dependencies.js';
import type { FailureCounts } from '../../core/failure-counts.js';
import type { Limiter } from '../../http/rate-limit.js';
import type { Capability } from '../../http/operation.js';
import type { AuditedChanges } from '../changes/audited-change.js';
import type { Identity } from '../../auth/identify.js';
import { createInvitations } from './invitations.js';
import { invitationsCapability } from './invitations.routes.js';
import { loginCapability } from './login.routes.js';
import { sessionsCapability } from './sessions.routes.js';
import { sessionCapability } from './session.routes.js';
import type { ProfileService } from '../../residents/profile/profile.service.js';
import type { Sessions } from '../../auth/sessions.js';

/** What counts logins that fail. */
export interface LoginCounts {
  /** The limit of wrong links of a client. */
  wrongLogins: Limiter | undefined;
  failures: Pick<FailureCounts, 'count'>;
}

/** The operations for logging in and out, and for inviting colleagues. */
export function identityCapability(
  dependencies: GatewayDependencies,
  changes: AuditedChanges,
  identity: Identity,
  sessions: Sessions,
  profiles: Pick<ProfileService, 'profile'>,
  { wrongLogins, failures }: LoginCounts,
): Capability {
  const { loginService, publicUrl, listeningUrl = () => 'http://localhost' } = dependencies;
  const addressOf = () => publicUrl ?? listeningUrl();
  const invitations = createInvitations(dependencies);
  const parts = { identity, sessions, invitations, changes, loginService, wrongLogins, failures };
  return [
    ...sessionCapability(parts),
    ...loginCapability({ ...parts, publicUrl, profiles }),
    ...invitationsCapability(invitations, changes, { addressOf, sessions, profiles }),
    ...sessionsCapability(sessions, identity, changes),
  ];
}
