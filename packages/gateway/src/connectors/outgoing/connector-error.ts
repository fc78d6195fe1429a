import type { ConnectorFault, ConnectorFaultCode } from '../connector-health.js';

/**
 * An outside system gave no answer that can be used. The message holds no address, no body and no text of that
 * system, so that it can be logged.
 */
export class ConnectorError extends Error {
  override readonly name = 'ConnectorError';
  readonly fault: ConnectorFault;
  /** How many milliseconds the system asked to wait, where it did. */
  readonly retryAfter: number | undefined;

  constructor(code: ConnectorFaultCode, part: string, { status, retryAfter }: ErrorDetails = {}) {
    super(`The outside system gave no answer for ${part}: ${code}${status ? ` (${String(status)})` : ''}.`);
    this.fault = { code, part, ...(status !== undefined && { status }) };
    this.retryAfter = retryAfter;
  }
}

interface ErrorDetails {
  status?: number | undefined;
  retryAfter?: number | undefined;
}

/** Returns the fault of anything that was thrown while an outside system was asked. */
export function faultOf(error: unknown): ConnectorFault {
  return error instanceof ConnectorError ? error.fault : { code: 'failed' };
}
