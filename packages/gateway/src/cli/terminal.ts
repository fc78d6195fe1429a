import { runCommand } from './run-command.js';

/**
 * Runs a command in this terminal, with the settings of the process. An interruption (control-c) lets the
 * command finish the current step.
 * @returns the exit code
 */
export async function runInTerminal(words: readonly string[]): Promise<number> {
  const { stdout, stderr } = process;
  const interrupted = new AbortController();
  const interrupt = (): void => interrupted.abort();
  process.on('SIGINT', interrupt);
  try {
    return await runCommand(words, {
      environment: process.env,
      say: (line) => void stdout.write(`${line}\n`),
      show: stderr.isTTY ? (line) => void stderr.write(`\r${line}\u001B[K`) : undefined,
      // npm runs a script in the folder of the package; `INIT_CWD` is the folder in which npm was called.
      folder: process.env['INIT_CWD'] ?? process.cwd(),
      signal: interrupted.signal,
    });
  } finally {
    process.off('SIGINT', interrupt);
  }
}
