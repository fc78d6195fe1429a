/**
 * A machine that has nothing of ours.
 * @typedef {object} Machine
 * @property {string} description what the machine is and what it has, in one sentence
 * @property {string} folder where it stands on this machine
 * @property {string} clone where the clone of the repository stands on this machine
 * @property {(parameters: readonly string[], env?: Record<string, string>) => MachineCommand} npm how npm is
 * run in the clone
 * @property {() => Promise<Packages>} packages the packages of the system
 * @property {() => Promise<void>} remove removes the machine
 */

/**
 * A command, as `spawn` of Node takes it.
 * @typedef {object} MachineCommand
 * @property {string} program
 * @property {string[]} parameters
 * @property {import('node:child_process').SpawnOptions} options
 */

/**
 * Packages of the system: `asked` were named in a command, `all` includes what those need.
 * @typedef {{ asked: ReadonlySet<string>, all: ReadonlySet<string> }} Packages
 */

/** Settings that say how this machine reaches the network. Every command of the new machine needs them. */
const networkSettings = [
  ...['http_proxy', 'https_proxy', 'no_proxy'].flatMap((name) => [name, name.toUpperCase()]),
  'NODE_EXTRA_CA_CERTS',
];

/**
 * Returns the settings for the network that this machine has.
 * @returns {Record<string, string>}
 */
export function networkEnvironment() {
  return Object.fromEntries(
    networkSettings.flatMap((name) => {
      const value = process.env[name];
      return value ? [[name, value]] : [];
    }),
  );
}
