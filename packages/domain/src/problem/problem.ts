import type { ProblemDocument } from './schema.js';

/**
 * An error as a client can read it (RFC 9457). Only the HTTP status is certain: something between may have
 * answered in place of the gateway.
 */
export interface Problem extends Partial<ProblemDocument> {
  status: number;
  /** Seconds to wait before asking again. */
  retryAfter?: number;
}

/** What the reader needs of an answer: a `Response`, or anything like it. */
export interface AnswerWithProblem {
  readonly status: number;
  readonly headers: { get(name: string): string | null };
  json(): Promise<unknown>;
}

/** Reads the problem of an answer that is one. Never throws: what is not JSON says no more than its status. */
export async function readProblem(answer: AnswerWithProblem): Promise<Problem> {
  const document = (await answer.json().catch(() => undefined)) as Partial<ProblemDocument> | undefined;
  const retryAfter = Number(answer.headers.get('retry-after'));
  return { ...document, status: answer.status, ...(retryAfter > 0 && { retryAfter }) };
}
