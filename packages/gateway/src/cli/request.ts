import type { Problem } from '../http/problem.js';
import { StartError } from '../core/start-error.js';
import type { Office } from './admin-client.js';

/**
 * Asks the gateway for something with JSON, and gives the answer.
 * @throws StartError with what the gateway says is wrong
 */
export async function ask<Answer>(adminClient: Office, path: string, body?: unknown): Promise<Answer> {
  const sent =
    body === undefined
      ? {}
      : { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) };
  const response = await adminClient.request(path, sent);
  if (!response.ok) throw new StartError(await sentenceOf(response));
  return (response.status === 204 ? undefined : await response.json()) as Answer;
}

/** What a refusal says, in one line. */
export async function sentenceOf(response: Response): Promise<string> {
  try {
    const { detail, errors = [] } = (await response.json()) as Partial<Problem>;
    const fields = errors.map((error) => `${error.field.slice(1)}: ${error.detail}`);
    return [detail ?? `The gateway answered ${response.status}.`, ...fields].join(' ');
  } catch {
    return `The gateway answered ${response.status}.`;
  }
}
