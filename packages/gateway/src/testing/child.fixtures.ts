import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { createInterface } from 'node:readline';

/** A process of ours under test. */
export interface Child {
  process: ChildProcess;
  /** Everything it printed, by line. */
  lines: string[];
  /** Resolves when it has printed that many lines; rejects when it ends before. */
  printed(count: number): Promise<void>;
  /** Ends it as the power would, and resolves when all it printed was read. */
  kill(): Promise<void>;
}

/** Runs a module of this package, from source, in a process of its own. */
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
