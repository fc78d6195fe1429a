import type { Actor, Role } from '@plein/domain/newsroom.js';

/** The actor who comes back from the login service, or the reason why the login is refused. */
export type LoginResult =
  { status: 'ok'; actor: Actor } | { status: 'invalid'; reason: 'no-role' | 'no-department' | 'failed' };

/** The settings of the municipality's login service. */
export interface OpenIdConnectConfig {
  issuer: string;
  clientId: string;
  clientSecret: string;
  /** Name of the claim that holds the roles; a dot leads to a nested claim. */
  roleClaim: string;
  /** The role that each value of that claim gives. */
  roles: ReadonlyMap<string, GrantedRole>;
  /** Name of the claim with the department of an editor of a department, where the role does not say it. */
  departmentClaim?: string;
}

/** What a value of the claim gives: a role, with the department of an editor of a department. */
export interface GrantedRole {
  role: Role;
  department?: string;
}

/** A login service of the municipality for its staff. */
export interface LoginService {
  /** Returns the address at which to log in, and the state that the browser must return with the answer. */
  begin(): Promise<{ url: string; pending: string }>;
  /**
   * Finishes the login.
   * @param search the query of the address to which the service redirected the browser
   * @param pending the state that `begin` returned
   */
  finish(search: string, pending: string): Promise<LoginResult>;
}
