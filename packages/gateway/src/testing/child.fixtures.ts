import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import path from 'node:path';
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

const root = fileURLToPath(new URL('../../../../', import.meta.url));

/** The bundle of a program, where the tests themselves are bundled: it starts in a tenth of the time. */
function bundleOf(program: string): string | undefined {
  const folder = process.env['PLEIN_TEST_BUNDLES'];
  const bundle = folder && path.join(folder, path.relative(root, program).replace(/\.ts$/, '.mjs'));
  return bundle && existsSync(bundle) ? bundle : undefined;
}

/** Returns what Node is given to run a module of this package: its bundle, or else its source. */
export function programOf(module: URL): string[] {
  const program = fileURLToPath(module);
  const bundle = bundleOf(program);
  return bundle
    ? ['--enable-source-maps', bundle]
    : ['--import', import.meta.resolve('tsx'), '--conditions=source', program];
}

/** Runs a module of this package in its own process. */
export function startChild(module: URL, args: string[], environment: Record<string, string> = {}): Child {
  const child = spawn(process.execPath, [...programOf(module), ...args], {
    stdio: ['ignore', 'pipe', 'inherit'],
    env: { ...process.env, ...environment },
  });
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
