import type { GatewayDependencies } from '../core/dependencies.js';

/** The header by which a test says which client sends a request. */
const header = 'x-client';

/** Lets a test say which client sends a request. */
export const clientsByHeader: Pick<GatewayDependencies, 'clientOf'> = {
  clientOf: (request) => request.headers.get(header) ?? 'somebody',
};

/** Headers of a request by this client. */
export const by = (client: string): Record<string, string> => ({ [header]: client });
