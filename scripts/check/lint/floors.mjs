/**
 * What each package may import; a package imports only from floors below it.
 * @type {Readonly<Record<string, readonly string[]>>}
 */
export const allowedImports = {
  domain: [],
  tokens: ['domain'],
  measurement: ['domain'],
  components: ['domain', 'tokens', 'measurement'],
  gateway: ['domain', 'tokens', 'measurement', 'components'],
  newsroom: ['domain', 'tokens', 'measurement', 'components'],
  embed: ['domain', 'tokens', 'measurement', 'components'],
  react: ['domain', 'tokens', 'measurement', 'components'],
  demo: ['domain', 'tokens', 'measurement', 'components', 'gateway'],
  testing: ['domain', 'tokens', 'measurement', 'components', 'gateway', 'demo'],
};

/** Test files may also open the whole world: the real gateway in the page. */
const allowedInTests = ['testing'];

const packages = Object.keys(allowedImports);

/**
 * The setting of `import-x/no-restricted-paths` for one package.
 * @param {string} name
 * @param {{ tests?: boolean }} [options]
 * @returns {['error', { zones: { target: string, from: string, message: string }[] }]}
 */
export function floorRule(name, { tests = false } = {}) {
  const below = allowedImports[name] ?? [];
  const allowed = [name, ...below, ...(tests ? allowedInTests : [])];
  const zones = packages
    .filter((other) => !allowed.includes(other))
    .map((other) => ({
      target: `./packages/${name}`,
      from: `./packages/${other}`,
      message: `${name} stands beside or below ${other}; it imports only from ${below.join(', ') || 'nothing of ours'}.`,
    }));
  return ['error', { zones }];
}
