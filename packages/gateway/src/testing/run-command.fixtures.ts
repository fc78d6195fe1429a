import { runCommand } from '../cli/run-command.js';
import type { CommandOptions } from '../cli/command-context.js';

/** What a command printed, and its exit code. */
export interface Ran {
  code: number;
  said: string;
}

/** Runs a command as a terminal would, in a folder. */
export async function runIn(
  folder: string,
  environment: Record<string, string>,
  words: readonly string[],
  options: Partial<CommandOptions> = {},
): Promise<Ran> {
  const lines: string[] = [];
  const code = await runCommand(words, {
    environment: { PLEIN_DATA: `${folder}/data`, PORT: '0', PLEIN_LOG: 'silent', ...environment },
    say: (line) => lines.push(line),
    show: undefined,
    folder,
    signal: new AbortController().signal,
    ...options,
  });
  return { code, said: lines.join('\n') };
}

/** A gateway that a command opened. */
export interface Started {
  url: string;
  newsroomUrl: string;
  /** Interrupts the command, and returns how it ended. */
  stop(): Promise<Ran>;
}

/** Runs `start`, and resolves when the gateway is open. */
export async function startIn(
  folder: string,
  environment: Record<string, string> = {},
  words: readonly string[] = [],
  options: Partial<CommandOptions> = {},
): Promise<Started> {
  const interruption = new AbortController();
  let ended: Promise<Ran> | undefined;
  const opened = new Promise<{ url: string; newsroomUrl: string }>((resolve, reject) => {
    ended = runIn(folder, environment, ['start', '--json', ...words], {
      ...options,
      signal: interruption.signal,
      say: (line) => {
        const said = JSON.parse(line) as {
          status: string;
          url: string;
          newsroomUrl: string;
          detail?: string;
        };
        if (said.status === 'open') resolve(said);
        else reject(new Error(said.detail));
      },
    });
    ended.catch(reject);
  });
  const { url, newsroomUrl } = await opened;
  return {
    url,
    newsroomUrl,
    async stop() {
      interruption.abort();
      return (await ended) ?? { code: -1, said: '' };
    },
  };
}
