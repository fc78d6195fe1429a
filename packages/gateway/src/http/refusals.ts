/** What every operation for a role answers to who may not use it. */
export const refusals = {
  401: { description: 'Nobody is logged in, or the login is over.' },
  403: { description: 'Your role does not allow this, or the request comes from another site.' },
} as const;
