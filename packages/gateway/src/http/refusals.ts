import { problem } from './problem.js';

/** Answers of every operation for a role to a caller who may not use it. */
export const refusals = {
  401: { description: 'There is no login, or it has expired.' },
  403: { description: 'Your role does not allow this, or the request comes from another site.' },
} as const;

/** Makes the answer to content with an id that other content already has. It tells nothing of that content. */
export function idTaken(): Response {
  return problem(409, 'Something else was already sent with this id. Send yours again with a new id.', {
    errors: [{ field: '/id', code: 'taken', detail: 'Write a new UUID.' }],
  });
}
