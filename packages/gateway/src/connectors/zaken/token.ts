import { SignJWT } from 'jose';

/** An application of ZGW: the name and the secret under which a case system knows Plein. */
export interface ZgwApplication {
  clientId: string;
  secret: string;
}

/** How the audit trail of a case system names who asked: no person of the municipality, but this program. */
const user = { user_id: 'plein', user_representation: 'Plein' };

/**
 * Returns the header `Authorization` of the standard of ZGW: a JWT with HS256. Each question has its own, since a case
 * system refuses a token that was made too long ago.
 */
export async function authorizationOf({ clientId, secret }: ZgwApplication, now: Date): Promise<string> {
  const token = await new SignJWT({ client_id: clientId, ...user })
    .setProtectedHeader({ alg: 'HS256', typ: 'JWT' })
    .setIssuer(clientId)
    .setIssuedAt(now)
    .sign(new TextEncoder().encode(secret));
  return `Bearer ${token}`;
}
