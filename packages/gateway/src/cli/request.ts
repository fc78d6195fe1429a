import type { Problem } from '@plein/domain/problem.js';
import { requestJson } from '@plein/measurement/request.js';
import { StartError } from '../core/start-error.js';
import type { Office } from './admin-client.js';

/** How long the gateway may take over a command, in milliseconds: an erasure walks through everything. */
const commandTimeout = 600_000;

/**
 * Asks the gateway for something with JSON, and gives the answer.
 * @throws StartError with what the gateway says is wrong
 */
export async function ask<Answer>(
  adminClient: Office,
  path: string,
  body?: unknown,
  headers?: Record<string, string>,
): Promise<Answer> {
  const answer = await requestJson<Answer>(adminClient.request, path, {
    body,
    signal: AbortSignal.timeout(commandTimeout),
    ...(headers && { headers }),
  });
  if (answer.status !== 'ok') throw new StartError(sentenceOf(answer.problem));
  return answer.value;
}

/** What a problem says, in one line. */
function sentenceOf(problem: Problem | undefined): string {
  if (!problem) return 'The gateway does not answer.';
  const { status, detail = `The gateway answered ${status}.`, errors = [] } = problem;
  return [detail, ...errors.map((error) => `${error.field.slice(1)}: ${error.detail}`)].join(' ');
}
