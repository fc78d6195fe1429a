import type { Problem } from '@plein/domain/problem.js';
import { requestJson } from '@plein/measurement/request.js';
import { StartError } from '../core/start-error.js';
import type { AdminClient } from './admin-client.js';

/** How long the gateway may take over a command, in milliseconds: an erasure walks through everything. */
const commandTimeout = 600_000;

/**
 * Sends a request to the gateway, with `body` as JSON, and returns the answer.
 * @throws StartError with the reason that the gateway gives
 */
export async function ask<Answer>(
  adminClient: AdminClient,
  path: string,
  body?: unknown,
  headers?: Record<string, string>,
  method?: 'PUT',
): Promise<Answer> {
  const answer = await requestJson<Answer>(adminClient.request, path, {
    body,
    signal: AbortSignal.timeout(commandTimeout),
    ...(headers && { headers }),
    ...(method && { method }),
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
