import type { Config, Environment } from '../server/config.js';
import type { PrepareGateway } from '../server/run-gateway.js';
import type { AdminClient } from './admin-client.js';
import type { ProgramLanguage } from './terms/language.js';

/** What a command gets from the terminal; tests pass their own. */
export interface CommandContext {
  /** The settings, with those of the options of the command. */
  environment: Environment;
  /** Reads the settings. */
  config(): Config;
  /**
   * Connects to the gateway at the first call.
   * @param options only a command that may be the first one of a municipality makes a store
   * @throws StartError where there is no store, which says where to run the command
   */
  adminClient(options?: { makesStore: boolean }): Promise<AdminClient>;
  /** Prints a line. */
  say(line: string): void;
  /** Gives the result: `value` as JSON where that was asked for, otherwise the text. */
  answer(value: object, text: string): void;
  /** Shows the progress in place of the line before; undefined where the output is not a terminal. */
  show: ((line: string) => void) | undefined;
  /** The language of the questions of `init`. */
  language: ProgramLanguage;
  /** Whether questions can be asked: a person is at the terminal. */
  isInteractive: boolean;
  /** The folder to which paths of files are relative. */
  folder: string;
  /** Is aborted when the operator interrupts the command. */
  signal: AbortSignal;
  /** What `start` serves besides the settings. */
  prepare: PrepareGateway | undefined;
}

/** What a terminal gives; see `CommandContext`. */
export interface CommandOptions extends Pick<
  CommandContext,
  'environment' | 'say' | 'show' | 'folder' | 'signal'
> {
  /** Prints a line about what went wrong. Default: `say`. */
  complain?: (line: string) => void;
  /** Default: no. */
  isInteractive?: boolean;
  /** The language of the machine, such as `nl-NL`, where the environment names none. Default: English. */
  machineLanguage?: string;
  /** Default: the content folder of the settings. */
  prepare?: PrepareGateway;
}

/** The options of a command, by their names in camel case, and its arguments. */
export interface Given {
  options: Readonly<Record<string, unknown>>;
  args: readonly string[];
}

/** Returns an option that has a text, or undefined. */
export function textOf({ options }: Given, name: string): string | undefined {
  const value = options[name];
  return typeof value === 'string' ? value : undefined;
}

/** How a command ended, as the exit code of the program. */
export const exitCodes = {
  done: 0,
  /** It could not be done, and the reason was printed. */
  failed: 1,
  /** Something in a file is wrong, and was named. */
  wrong: 2,
  /** The operator interrupted it. */
  interrupted: 3,
} as const;
