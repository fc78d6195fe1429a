import { spawn } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';
import { run } from '../../build/run-program.mjs';

/** The program `plein` of packed packages, in the folder of an operator. */
export class Program {
  #file;
  #folder;
  /** @type {NodeJS.ProcessEnv} */
  #settings;

  /**
   * @param {string} folder the folder in which the packages are installed
   * @param {NodeJS.ProcessEnv} settings
   */
  constructor(folder, settings) {
    this.#folder = folder;
    this.#file = path.join(folder, 'node_modules/@plein/gateway/dist/plein.js');
    this.#settings = { DATABASE_URL: '', INIT_CWD: folder, ...settings };
  }

  /** Runs a command, and returns what it printed. @throws {Error} where it fails */
  async run(/** @type {string[]} */ ...words) {
    const { code, output } = await run('node', [this.#file, ...words], {
      cwd: this.#folder,
      env: this.#settings,
    });
    if (code !== 0) throw new Error(`plein ${words.join(' ')} ended with ${code}: ${output}`);
    return output;
  }

  /**
   * Starts the gateway. Resolves when it is open.
   * @returns {Promise<{ url: string, newsroomUrl: string, milliseconds: number, memory: () => Promise<number>, stop: () => Promise<number> }>}
   */
  async start(/** @type {string[]} */ ...words) {
    const began = performance.now();
    const child = spawn(process.execPath, [this.#file, 'start', '--json', ...words], {
      cwd: this.#folder,
      env: { ...process.env, ...this.#settings },
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    const closed = once(child, 'close');
    const line = await Promise.race([
      once(child.stdout, 'data').then(([piece]) => String(piece)),
      closed.then(() => Promise.reject(new Error('plein start ended before it was open.'))),
    ]);
    const { url, newsroomUrl } = JSON.parse(line);
    return {
      url,
      newsroomUrl,
      milliseconds: Math.round(performance.now() - began),
      async memory() {
        const { output } = await run('ps', ['-o', 'rss=', '-p', String(child.pid)]);
        return Math.round(Number(output) / 1024);
      },
      async stop() {
        child.kill('SIGTERM');
        await closed;
        return child.exitCode ?? -1;
      },
    };
  }
}
