import { readConfig } from '../server/config.js';
import { StartError } from '../core/start-error.js';
import { eraseCommand, eraseHelp } from './erase-command.js';
import { importCommand, importHelp } from './import-command.js';
import { keysCommand, keysHelp } from './keys-command.js';
import { openAdminClient, type AdminClient } from './admin-client.js';
import type { CommandOptions } from './command-context.js';

const commands = { keys: keysCommand, erase: eraseCommand, import: importCommand } as const;
const help = [keysHelp, importHelp, eraseHelp].join('\n');

/**
 * Runs one command for an operator: `keys`, `import` or `erase`, with the settings of the gateway.
 * @returns the exit code: 0 when all went well
 */
export async function runCommand(words: readonly string[], options: CommandOptions): Promise<number> {
  const { environment, ...context } = options;
  const [name = '', ...rest] = words;
  const command = Object.hasOwn(commands, name) ? commands[name as keyof typeof commands] : undefined;
  if (!command) {
    options.say(help);
    return 1;
  }
  let opened: Promise<AdminClient> | undefined;
  try {
    const adminClient = () => (opened ??= openAdminClient(readConfig(environment)));
    return await command(rest, { ...context, adminClient });
  } catch (error) {
    if (!isForOperator(error)) throw error;
    options.say(error.message);
    return 1;
  } finally {
    await opened?.then(
      (adminClient) => adminClient.close(),
      () => undefined,
    );
  }
}

/**
 * Whether a message is meant for the operator: one of ours, or one of `parseArgs` about an unknown option.
 */
function isForOperator(error: unknown): error is Error {
  if (error instanceof StartError) return true;
  return (
    error instanceof TypeError && String((error as NodeJS.ErrnoException).code).startsWith('ERR_PARSE_ARGS')
  );
}
