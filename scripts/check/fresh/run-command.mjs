import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';

/** What kills each command that runs. @type {Set<() => void>} */
const running = new Set();

/** Kills every command that still runs, so that its machine can be removed. */
export function killCommands() {
  for (const kill of running) kill();
}

/**
 * Starts a command of a machine. What it prints is shown, and collected.
 * @param {import('./machine.mjs').MachineCommand} command
 */
export function startCommand({ program, parameters, options }) {
  // A group of its own lets one signal reach npm and everything that npm started.
  const child = spawn(program, parameters, { ...options, detached: true, stdio: ['ignore', 'pipe', 'pipe'] });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream?.setEncoding('utf8').on('data', (/** @type {string} */ piece) => {
      output += piece;
      process.stdout.write(piece);
    });
  }
  /** @type {Promise<number>} */
  const ended = new Promise((resolve) => {
    child.on('error', () => resolve(1));
    child.on('close', (code) => resolve(code ?? 1));
  });
  const signal = (/** @type {NodeJS.Signals} */ name) => {
    try {
      process.kill(-(child.pid ?? Number.NaN), name);
    } catch {
      // The group has ended by itself.
    }
  };
  const kill = () => signal('SIGKILL');
  running.add(kill);
  void ended.then(() => running.delete(kill));
  return { ended, output: () => output, signal };
}

/** Returns the names and versions of the npm packages in a clone. @returns {Set<string>} */
export function npmPackages(/** @type {string} */ clone) {
  try {
    const lock = readFileSync(path.join(clone, 'node_modules/.package-lock.json'), 'utf8');
    const { packages } = /** @type {{ packages: Record<string, { version?: string, link?: boolean }> }} */ (
      JSON.parse(lock)
    );
    return new Set(
      Object.entries(packages).flatMap(([name, { version, link }]) => (link ? [] : [`${name}@${version}`])),
    );
  } catch {
    return new Set();
  }
}

/**
 * Runs something on a machine, and returns what it took and what it installed there.
 * @param {import('./machine.mjs').Machine} machine
 * @param {string} command the command, as the README has it
 * @param {() => Promise<{ failures: string[], output: string, remark?: string }>} action
 * @returns {Promise<import('./report.mjs').CommandResult>}
 */
export async function measured(machine, command, action) {
  const before = { npm: npmPackages(machine.clone), system: await machine.packages() };
  const start = performance.now();
  process.stdout.write(`\n$ ${command}\n`);
  const { failures, output, remark = '' } = await action();
  const seconds = (performance.now() - start) / 1000;
  const system = await machine.packages();
  const asked = added(before.system.asked, system.asked);
  const warnings = output.split('\n').filter((line) => /^npm (?:warn|error)/i.test(line));
  return {
    command,
    seconds,
    failures: [...failures, ...warnings],
    remark,
    npmPackages: added(before.npm, npmPackages(machine.clone)),
    asked,
    needed: added(before.system.all, system.all).filter((name) => !asked.includes(name)),
  };
}

const added = (/** @type {ReadonlySet<string>} */ before, /** @type {ReadonlySet<string>} */ after) =>
  [...after].filter((name) => !before.has(name)).sort();
