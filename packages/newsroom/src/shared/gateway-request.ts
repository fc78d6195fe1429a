import type { NewsroomEnvironment } from '../shell/context.js';

/** What is wrong with a place in what was sent: its pointer, a code, and what to write. */
export interface FieldProblem {
  readonly field: string;
  readonly code?: string;
  readonly detail: string;
}

/** An error as the gateway tells it (RFC 9457). */
export interface Problem {
  readonly title?: string;
  readonly detail?: string;
  readonly errors?: readonly FieldProblem[];
}

/** What became of a call: its answer, a refusal with its status and reason, or nobody answered. */
export type Answer<Value> =
  | { readonly is: 'given'; readonly value: Value; readonly status: number; readonly tag?: string }
  | { readonly is: 'refused'; readonly status: number; readonly problem: Problem }
  | { readonly is: 'unreachable' };

export interface Question {
  readonly method?: 'GET' | 'POST' | 'PUT' | 'DELETE';
  readonly body?: unknown;
  /** The version that a change stands on, for `If-Match`. */
  readonly tag?: string | undefined;
}

/** How long an answer may take, in milliseconds. */
const requestTimeout = 15_000;

/** Calls the gateway once; `path` begins with `/v1`. Never throws; a server in trouble (5xx) is unreachable. */
export async function askGateway<Value>(
  { fetch, gateway }: Pick<NewsroomEnvironment, 'fetch' | 'gateway'>,
  path: string,
  { method = 'GET', body, tag }: Question = {},
): Promise<Answer<Value>> {
  try {
    const response = await fetch(`${gateway}${path}`, {
      method,
      signal: AbortSignal.timeout(requestTimeout),
      headers: {
        ...(body !== undefined && { 'content-type': 'application/json' }),
        ...(tag !== undefined && { 'if-match': tag }),
      },
      ...(body !== undefined && { body: JSON.stringify(body) }),
    });
    const { status } = response;
    if (status >= 500) return { is: 'unreachable' };
    if (!response.ok) return { is: 'refused', status, problem: await problemOf(response) };
    const value = (status === 204 ? undefined : await response.json()) as Value;
    const newTag = response.headers.get('etag');
    return { is: 'given', value, status, ...(newTag !== null && { tag: newTag }) };
  } catch {
    return { is: 'unreachable' };
  }
}

async function problemOf(response: Response): Promise<Problem> {
  try {
    return (await response.json()) as Problem;
  } catch {
    return {};
  }
}
