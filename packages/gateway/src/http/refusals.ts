/** Answers of every operation for a role to a caller who may not use it. */
export const refusals = {
  401: { description: 'There is no login, or it has expired.' },
  403: { description: 'Your role does not allow this, or the request comes from another site.' },
} as const;
