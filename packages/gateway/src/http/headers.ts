import { hasHeader, withHeaders, type AnswerHeaders } from './fast-response.js';

/** Version of the API, in the `API-Version` header of every answer (NL API Design Rules). */
export const apiVersion = '1.0.0';

const common = {
  'api-version': apiVersion,
  'x-content-type-options': 'nosniff',
  // `no-referrer` would make the browser say `Origin: null` when one of our own forms is sent.
  'referrer-policy': 'same-origin',
};

const closed = { ...common, 'content-security-policy': "default-src 'none'; frame-ancestors 'none'" };

/**
 * The answer with the headers of every answer: the version, and what keeps a browser from guessing or telling too
 * much. @param more headers of this answer besides, in lower case
 */
export function withCommonHeaders(response: Response, more: AnswerHeaders): Response {
  const own = hasHeader(response, 'content-security-policy') ? common : closed;
  return withHeaders(response, own, more);
}
