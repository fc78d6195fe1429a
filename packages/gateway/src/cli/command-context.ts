import type { Environment } from '../server/config.js';
import type { Office } from './admin-client.js';

/** What a command gets from the terminal; tests hand in their own. */
export interface CommandContext {
  /** Opens the way to the gateway at the first call. */
  adminClient(): Promise<Office>;
  /** Prints a line. */
  say(line: string): void;
  /** Shows how far it is, over what was shown before; undefined where nobody looks at a terminal. */
  show: ((line: string) => void) | undefined;
  /** Where paths of files start. */
  folder: string;
  /** Is aborted when somebody interrupts the command. */
  signal: AbortSignal;
}

export type CommandOptions = Omit<CommandContext, 'adminClient'> & { environment: Environment };
