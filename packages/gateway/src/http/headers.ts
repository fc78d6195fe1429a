import { hasHeader, withHeaders, type AnswerHeaders } from './fast-response.js';

/** Version of the API, in the `API-Version` header of every answer (NL API Design Rules). */
export const apiVersion = '1.0.0';

const common = {
  'api-version': apiVersion,
  'x-content-type-options': 'nosniff',
  // With `no-referrer` the browser would send `Origin: null` with our own forms.
  'referrer-policy': 'same-origin',
};

const closed = { ...common, 'content-security-policy': "default-src 'none'; frame-ancestors 'none'" };

/**
 * Adds the common headers to an answer: the version, and headers that stop a browser from guessing types and
 * leaking referrers.
 * @param more further headers of this answer, in lower case
 */
export function withCommonHeaders(response: Response, more: AnswerHeaders): Response {
  const own = hasHeader(response, 'content-security-policy') ? common : closed;
  return withHeaders(response, own, more);
}
