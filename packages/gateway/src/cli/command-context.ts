import type { Environment } from '../server/config.js';
import type { AdminClient } from './admin-client.js';

/** What a command gets from the terminal; tests pass their own. */
export interface CommandContext {
  /** Connects to the gateway at the first call. */
  adminClient(): Promise<AdminClient>;
  /** Prints a line. */
  say(line: string): void;
  /** Shows the progress in place of the line before; undefined where the output is not a terminal. */
  show: ((line: string) => void) | undefined;
  /** The folder to which paths of files are relative. */
  folder: string;
  /** Is aborted when the operator interrupts the command. */
  signal: AbortSignal;
}

export type CommandOptions = Omit<CommandContext, 'adminClient'> & { environment: Environment };
