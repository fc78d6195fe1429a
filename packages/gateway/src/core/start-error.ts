/**
 * The gateway cannot start, or a command cannot run. The message is one sentence for the operator; print it
 * and exit with 1.
 */
export class StartError extends Error {
  override readonly name = 'StartError';
}
