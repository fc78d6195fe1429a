import { CommanderError } from 'commander';
import { StartError } from '../core/start-error.js';
import { StoreError } from '../store/store-error.js';
import { exitCodes, type CommandOptions } from './command-context.js';
import { buildProgram } from './program.js';
import { Session } from './session.js';
import { languageOf } from './terms/language.js';

/**
 * Runs one command of the program, such as `keys list`, with the settings of the gateway. What went wrong is printed
 * in sentences.
 * @returns the exit code: 0 when all went well, 1 where it could not be done, 2 where a file is wrong, 3 where it
 * was interrupted
 */
export async function runCommand(words: readonly string[], options: CommandOptions): Promise<number> {
  const { environment, machineLanguage } = options;
  const session = new Session(options, languageOf(words, environment, machineLanguage));
  const program = buildProgram(session);
  try {
    await program.parseAsync([...words], { from: 'user' });
    return session.code;
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode;
    if (!(error instanceof StartError || error instanceof StoreError)) throw error;
    session.fail(error.message);
    return exitCodes.failed;
  } finally {
    await session.close();
  }
}
