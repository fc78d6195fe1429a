import type { PrepareGateway } from '../server/run-gateway.js';
import { runCommand } from './run-command.js';

/**
 * Runs a command in this terminal, with the settings of the process. An interruption (control-c, or SIGTERM) lets the
 * command finish the current step.
 * @param words the command with its options: `['start', '--port', '8080']`
 * @param prepare makes what `start` serves; default: the content folder of the settings
 * @returns the exit code; see `runCommand`
 */
export async function runInTerminal(words: readonly string[], prepare?: PrepareGateway): Promise<number> {
  const { stdin, stdout, stderr } = process;
  const interrupted = new AbortController();
  const interrupt = (): void => interrupted.abort();
  process.on('SIGINT', interrupt);
  process.on('SIGTERM', interrupt);
  try {
    return await runCommand(words, {
      environment: process.env,
      say: (line) => void stdout.write(`${line}\n`),
      complain: (line) => void stderr.write(`${line}\n`),
      show: stderr.isTTY ? (line) => void stderr.write(`\r${line}\u001B[K`) : undefined,
      // Windows has no such variables; Node asks the system itself.
      machineLanguage: Intl.DateTimeFormat().resolvedOptions().locale,
      isInteractive: stdin.isTTY && stdout.isTTY,
      // npm runs a script in the folder of the package; `INIT_CWD` is the folder in which npm was called.
      folder: process.env['INIT_CWD'] ?? process.cwd(),
      signal: interrupted.signal,
      ...(prepare && { prepare }),
    });
  } finally {
    process.off('SIGINT', interrupt);
    process.off('SIGTERM', interrupt);
  }
}
