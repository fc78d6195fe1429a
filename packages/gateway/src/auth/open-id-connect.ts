import { roles } from '@plein/domain/newsroom.js';
import * as oidc from 'openid-client';
import type { Log } from '../core/dependencies.js';
import type { GrantedRole, LoginResult, LoginService, OpenIdConnectConfig } from '../core/login-service.js';

/** What the browser stores in a cookie during the login. */
interface Pending {
  state: string;
  nonce: string;
  verifier: string;
}

const scope = 'openid profile';
const longestName = 80;

/**
 * Makes a login service that uses OpenID Connect: code flow with PKCE, state and nonce. Its metadata is read
 * at the first login, so that the gateway can start while the service is unavailable.
 */
export function openIdConnect(config: OpenIdConnectConfig, publicUrl: string, log: Log): LoginService {
  const redirectUri = `${publicUrl}/v1/session/callback`;
  let discovered: Promise<oidc.Configuration> | undefined;

  function discover(): Promise<oidc.Configuration> {
    discovered ??= oidc.discovery(new URL(config.issuer), config.clientId, config.clientSecret, undefined, {
      // Only for a login service on this machine; the settings refuse plain http elsewhere.
      execute: config.issuer.startsWith('http:') ? [oidc.allowInsecureRequests] : [],
      timeout: 10,
    });
    discovered.catch(() => (discovered = undefined));
    return discovered;
  }

  return {
    async begin() {
      const server = await discover();
      const pending: Pending = {
        state: oidc.randomState(),
        nonce: oidc.randomNonce(),
        verifier: oidc.randomPKCECodeVerifier(),
      };
      const url = oidc.buildAuthorizationUrl(server, {
        redirect_uri: redirectUri,
        scope,
        code_challenge: await oidc.calculatePKCECodeChallenge(pending.verifier),
        code_challenge_method: 'S256',
        state: pending.state,
        nonce: pending.nonce,
      });
      return { url: url.href, pending: Buffer.from(JSON.stringify(pending)).toString('base64url') };
    },

    async finish(search, kept) {
      const pending = pendingIn(kept);
      if (!pending) return { status: 'invalid', reason: 'failed' };
      try {
        const server = await discover();
        const tokens = await oidc.authorizationCodeGrant(server, new URL(search, redirectUri), {
          pkceCodeVerifier: pending.verifier,
          expectedState: pending.state,
          expectedNonce: pending.nonce,
          idTokenExpected: true,
        });
        const claims = tokens.claims();
        if (!claims) return { status: 'invalid', reason: 'failed' };
        const said = server.serverMetadata().userinfo_endpoint
          ? await oidc.fetchUserInfo(server, tokens.access_token, claims.sub)
          : {};
        return actorIn({ ...said, ...claims }, config);
      } catch (error) {
        log.warn({ error: error instanceof Error ? error.name : 'unknown' }, 'A login failed.');
        return { status: 'invalid', reason: 'failed' };
      }
    },
  };
}

function pendingIn(text: string): Pending | undefined {
  try {
    const value = JSON.parse(Buffer.from(text, 'base64url').toString()) as Partial<Pending>;
    const { state, nonce, verifier } = value;
    return state && nonce && verifier ? { state, nonce, verifier } : undefined;
  } catch {
    return undefined;
  }
}

/**
 * Returns the actor that the claims describe, with the highest role that the claims give. Of two departments the one
 * that the settings name first counts.
 */
export function actorIn(
  claims: Readonly<Record<string, unknown>>,
  {
    issuer,
    roleClaim,
    departmentClaim,
    roles: mapping,
  }: Pick<OpenIdConnectConfig, 'issuer' | 'roleClaim' | 'departmentClaim' | 'roles'>,
): LoginResult {
  const values = valuesAt(claims, roleClaim);
  const { role, department: granted } =
    highest([...mapping].flatMap(([value, grant]) => (values.includes(value) ? [grant] : []))) ?? {};
  const id = claims['sub'];
  if (typeof id !== 'string') return { status: 'invalid', reason: 'failed' };
  if (!role) return { status: 'invalid', reason: 'no-role' };
  const [claimed] = departmentClaim === undefined ? [] : valuesAt(claims, departmentClaim);
  const department = role === 'department-editor' ? (granted ?? claimed) : undefined;
  if (role === 'department-editor' && department === undefined) {
    return { status: 'invalid', reason: 'no-department' };
  }
  const name = [claims['name'], claims['preferred_username']].find((one) => typeof one === 'string');
  return {
    status: 'ok',
    actor: {
      id: `${new URL(issuer).host}:${id}`,
      name: String(name ?? id).slice(0, longestName),
      role,
      ...(department !== undefined && { department }),
    },
  };
}

/** Returns the values of a claim; a dot in its name leads to a nested claim: `realm_access.roles`. */
function valuesAt(claims: Readonly<Record<string, unknown>>, claim: string): string[] {
  const value =
    claims[claim] ??
    claim
      .split('.')
      .reduce<unknown>(
        (inner, key) =>
          typeof inner === 'object' && inner !== null ? (inner as Record<string, unknown>)[key] : undefined,
        claims,
      );
  return [value].flat().filter((one) => typeof one === 'string');
}

/** Returns the grant with the highest role; of equal ones that with a department, and then the first. */
function highest(given: readonly GrantedRole[]): GrantedRole | undefined {
  const highestRole = roles.toReversed().find((role) => given.some((grant) => grant.role === role));
  const grants = given.filter(({ role }) => role === highestRole);
  return grants.find(({ department }) => department !== undefined) ?? grants[0];
}
