import { problem } from '../../http/problem.js';
import { tooMany } from '../../http/rate-limit.js';
import type { CaseAccessRefusal } from './case-access.js';

/** Answers a request for one case that gives none. */
export function caseRefused(refusal: CaseAccessRefusal): Response {
  switch (refusal.status) {
    case 'not-found':
      return problem(404, 'No case has this combination of reference, postcode and house number.');
    case 'link-over':
      return problem(401, 'What the link gave does not count any more. Ask for a new link.');
    case 'unavailable':
      return problem(503, 'The case system does not answer now. Try again later, or call.');
    case 'invalid':
      return problem(400, 'Some fields are not right yet.', { errors: refusal.errors });
    case 'wait':
      return tooMany(refusal.seconds, 'Too many wrong tries for this reference. Try again later, or call.');
  }
}
