import { hasHeader, withHeaders, type AnswerHeaders } from './fast-response.js';

/** Version of the API, in the `API-Version` header of every answer (NL API Design Rules). */
export const apiVersion = '1.0.0';

/** Adds the security headers to an answer; `more` are further headers of it, in lower case. */
export type Secure = (response: Response, more?: AnswerHeaders) => Response;

/** Headers of the newsroom's files. The policy is the one in its `index.html`, and forbids frames too. */
export const newsroomHeaders: AnswerHeaders = {
  'content-security-policy':
    "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; connect-src 'self'; img-src 'self' data:; font-src 'self'; frame-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'",
  // The address of a login link holds its token.
  'referrer-policy': 'no-referrer',
};

/** Headers of the guides: their own files, and nothing inline. */
export const docsHeaders: AnswerHeaders = {
  'content-security-policy':
    "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; img-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'",
};

/** A year, which is the shortest time that ASVS 5.0 (3.4.1) accepts. */
const transportSecurity = { 'strict-transport-security': 'max-age=31536000' };

/**
 * Makes the function that protects every answer of the gateway. No other site may frame an
 * answer, unless its own content security policy names that site.
 * @param always further headers of every answer, in lower case
 * @param publicUrl the address at which browsers reach the gateway; over https, they are told to stay there
 */
export function securityHeaders(publicUrl: string | undefined, always: AnswerHeaders = {}): Secure {
  const common: AnswerHeaders = {
    ...always,
    'x-content-type-options': 'nosniff',
    // With `no-referrer` the browser would send `Origin: null` with our own forms.
    'referrer-policy': 'same-origin',
    'cross-origin-opener-policy': 'same-origin',
    ...(publicUrl?.startsWith('https:') && transportSecurity),
  };
  const closed = { ...common, ...framing("default-src 'none'; frame-ancestors 'none'") };
  return (response, more = {}) => {
    const policy = more['content-security-policy'] ?? ownPolicy(response);
    const headers = policy === undefined ? closed : { ...common, ...framing(policy) };
    return withHeaders(response, headers, more);
  };
}

function ownPolicy(response: Response): string | undefined {
  const name = 'content-security-policy';
  return hasHeader(response, name) ? (response.headers.get(name) ?? undefined) : undefined;
}

/**
 * Returns the policy and the older header that says the same. A policy that forgets to say who may frame the
 * answer allows nobody. The older header cannot name a site, so it is absent where the policy names one.
 */
function framing(policy: string): AnswerHeaders {
  const ancestors = /(?:^|;)\s*frame-ancestors\s+([^;]*)/i.exec(policy)?.[1]?.trim();
  if (ancestors === undefined) return framing(`${policy}; frame-ancestors 'none'`);
  const older = { "'none'": 'DENY', "'self'": 'SAMEORIGIN' }[ancestors];
  return { 'content-security-policy': policy, ...(older && { 'x-frame-options': older }) };
}
