import type { ProblemDocument } from './schema.js';

/**
 * An error that a client can read (RFC 9457). Only the HTTP status is certain, because a proxy may have
 * answered instead of the gateway.
 */
export interface Problem extends Partial<ProblemDocument> {
  status: number;
  /** Seconds to wait before the next request. */
  retryAfter?: number;
}

/** The parts of an answer that `readProblem` needs: a `Response`, or an object like it. */
export interface AnswerWithProblem {
  readonly status: number;
  readonly headers: { get(name: string): string | null };
  json(): Promise<unknown>;
}

/**
 * Reads the problem document of an answer. It never throws: an answer that is not JSON gives only its status.
 */
export async function readProblem(answer: AnswerWithProblem): Promise<Problem> {
  const document = (await answer.json().catch(() => undefined)) as Partial<ProblemDocument> | undefined;
  const retryAfter = Number(answer.headers.get('retry-after'));
  return { ...document, status: answer.status, ...(retryAfter > 0 && { retryAfter }) };
}
