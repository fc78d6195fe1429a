import { roles } from '@plein/domain/newsroom.js';
import { StartError } from '../core/start-error.js';
import type { GrantedRole } from '../core/login-service.js';

/**
 * Reads `kcc=contact-centre,web-afval=department-editor:afval`: what each value of the claim of the login service gives.
 * Without it the claim must hold the names of our own roles.
 */
export function readGrantedRoles(text: string | undefined): ReadonlyMap<string, GrantedRole> {
  if (!text) return new Map(roles.map((role) => [role, { role }]));
  return new Map(
    text.split(',').map((pair) => {
      const at = pair.lastIndexOf('=');
      const grant = grantIn(pair.slice(at + 1).trim());
      if (at > 0 && grant) return [pair.slice(0, at).trim(), grant];
      throw new StartError(
        `PLEIN_OIDC_ROLES must be a list like kcc=contact-centre,web-afval=department-editor:afval, with the roles ${roles.join(', ')}. Only department-editor takes the code of a department.`,
      );
    }),
  );
}

function grantIn(text: string): GrantedRole | undefined {
  const [, name = '', department] = /^([a-z-]+)(?::([a-z0-9-]{1,60}))?$/.exec(text) ?? [];
  const role = roles.find((one) => one === name);
  if (!role || (department !== undefined && role !== 'department-editor')) return undefined;
  return { role, ...(department !== undefined && { department }) };
}
