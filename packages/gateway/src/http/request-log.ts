import type { GatewayDependencies } from '../core/dependencies.js';
import { statusOf } from './fast-response.js';

export type RequestLog = NonNullable<GatewayDependencies['requestLog']>;

/** Answers a request, and writes a line about it. */
export async function logged(
  log: RequestLog,
  method: string,
  route: string,
  work: () => Promise<Response>,
): Promise<Response> {
  const began = performance.now();
  const response = await work();
  const milliseconds = Math.round((performance.now() - began) * 10) / 10;
  log({ method, route, status: statusOf(response), milliseconds });
  return response;
}
