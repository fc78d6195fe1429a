import { configuration } from '../settings/configuration.js';
import type { Outcome } from './request.js';

/** An error as the gateway tells it (RFC 9457), as far as an element uses it. */
export interface Problem {
  readonly status: number;
  readonly title?: string;
  readonly detail?: string;
  readonly errors?: readonly { readonly field: string; readonly detail: string }[];
  /** Seconds to wait before asking again. */
  readonly retryAfter?: number;
}

/** Why a call failed: the gateway said no, or nobody answered. */
export type CallFailure =
  { readonly kind: 'problem'; readonly problem: Problem } | { readonly kind: 'unreachable' };

/** How long an element waits for an answer, in milliseconds. */
export const requestTimeout = 15_000;

export interface CallOptions {
  readonly body?: unknown;
  readonly signal?: AbortSignal;
}

/** The answer to a GET that came with the page; undefined where it must be fetched. */
export const answerAtHand = (url: string): unknown => configuration().answers?.[url];

/** Calls the gateway once: GET without a body, POST with one. Never throws. */
export async function callGateway<Value>(
  url: string,
  { body, signal }: CallOptions = {},
): Promise<Outcome<Value, CallFailure>> {
  try {
    const limit = AbortSignal.timeout(requestTimeout);
    const response = await configuration().fetch(url, {
      signal: signal ? AbortSignal.any([signal, limit]) : limit,
      ...(body !== undefined && {
        method: 'POST',
        body: JSON.stringify(body),
        headers: { 'content-type': 'application/json' },
      }),
    });
    if (response.ok) return { ok: true, value: (await response.json()) as Value };
    if (response.status >= 500) return unreachable;
    return { ok: false, failure: { kind: 'problem', problem: await readProblem(response) } };
  } catch {
    return unreachable;
  }
}

const unreachable = { ok: false, failure: { kind: 'unreachable' } } as const;

async function readProblem(response: Response): Promise<Problem> {
  try {
    const body = (await response.json()) as Partial<Problem>;
    const retryAfter = Number(response.headers.get('retry-after'));
    return { ...body, status: response.status, ...(retryAfter > 0 && { retryAfter }) };
  } catch {
    return { status: response.status };
  }
}
