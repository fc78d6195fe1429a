import { spawn } from 'node:child_process';

/** The root folder of the repository. */
export const root = new URL('../../', import.meta.url).pathname;

/**
 * Runs a program from the root of the repository and collects its output.
 * @param {string} program `node` runs the Node that runs this script
 * @param {string[]} parameters
 * @param {{ env?: NodeJS.ProcessEnv, show?: boolean, cwd?: string }} [options] `show`: let it write to this
 * terminal
 * @returns {Promise<{ code: number, output: string }>} a program that cannot start or was ended by a signal
 * has code 1
 */
export function run(program, parameters, { env = {}, show = false, cwd = root } = {}) {
  return new Promise((resolve) => {
    const child = spawn(program === 'node' ? process.execPath : program, parameters, {
      cwd,
      env: { ...process.env, ...env },
      stdio: show ? 'inherit' : ['ignore', 'pipe', 'pipe'],
    });
    let output = '';
    child.stdout?.setEncoding('utf8').on('data', (chunk) => (output += chunk));
    child.stderr?.setEncoding('utf8').on('data', (chunk) => (output += chunk));
    child.on('error', (error) => resolve({ code: 1, output: `${output}${error.message}\n` }));
    child.on('close', (code) => resolve({ code: code ?? 1, output }));
  });
}
