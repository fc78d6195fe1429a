import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { createInterface } from 'node:readline';

/** A process of ours in a test. */
export interface Child {
  process: ChildProcess;
  /** All lines that the process printed. */
  lines: string[];
  /** Resolves when the process has printed that many lines; rejects when it ends before. */
  printed(count: number): Promise<void>;
  /** Kills the process as a power cut would, and resolves when all its output was read. */
  kill(): Promise<void>;
}

/** Runs a module of this package, from source, in its own process. */
export function startChild(module: URL, args: string[], environment: Record<string, string> = {}): Child {
  const child = spawn(
    process.execPath,
    ['--import', import.meta.resolve('tsx'), '--conditions=source', fileURLToPath(module), ...args],
    { stdio: ['ignore', 'pipe', 'inherit'], env: { ...process.env, ...environment } },
  );
  const lines: string[] = [];
  const reader = createInterface({ input: child.stdout });
  const ended = once(reader, 'close');
  reader.on('line', (line) => lines.push(line));
  return {
    process: child,
    lines,
    printed: (count) =>
      new Promise((resolve, reject) => {
        const check = (): void => {
          if (lines.length < count) return;
          reader.off('line', check);
          resolve();
        };
        reader.on('line', check);
        reader.once('close', () => reject(new Error(`It ended after ${lines.length} of ${count} lines.`)));
        check();
      }),
    kill: async () => {
      child.kill('SIGKILL');
      await ended;
    },
  };
}
