import { packageOf } from '../places.mjs';
import { isTest } from '../sources.mjs';

/**
 * The packages that each package may import. A package imports only from the floors below it.
 * @type {Readonly<Record<string, readonly string[]>>}
 */
export const floors = {
  domain: [],
  tokens: ['domain'],
  measurement: ['domain'],
  components: ['domain', 'tokens', 'measurement'],
  gateway: ['domain', 'tokens', 'measurement', 'components'],
  newsroom: ['domain', 'tokens', 'measurement', 'components'],
  'docs-site': ['tokens'],
  embed: ['domain', 'tokens', 'measurement', 'components'],
  react: ['domain', 'tokens', 'measurement', 'components'],
  demo: ['domain', 'tokens', 'measurement', 'components', 'gateway', 'embed', 'newsroom', 'docs-site'],
  testing: ['domain', 'tokens', 'measurement', 'components', 'gateway', 'demo'],
};

/**
 * A package imports only from the floors below it, and never from outside the packages. Only tests import
 * files that serve tests.
 * @type {import('../rule.mjs').Rule}
 */
export function floorRule({ arrows }) {
  return [...arrows].flatMap(([file, imports]) =>
    imports.flatMap(({ to }) => {
      const advice = to === undefined ? undefined : adviceFor(file, to);
      return to === undefined || advice === undefined ? [] : [{ file, other: to, advice }];
    }),
  );
}

/** @returns {string | undefined} the advice for an import that is not allowed */
function adviceFor(/** @type {string} */ file, /** @type {string} */ to) {
  const from = packageOf(file);
  const target = packageOf(to);
  if (target === 'testing') return from === 'testing' || mayTest(file) ? undefined : onlyTests;
  if (isTest(to) && !isTest(file)) return adviceForTests(from);
  if (from === undefined || from === target) return undefined;
  if (target === undefined)
    return `A package imports nothing from around the packages: move what ${from} needs into it.`;
  if (floors[from]?.includes(target)) return undefined;
  return `${from} is beside or below ${target}: move what both need to ${sharedFloor(from, target)}, or pass it in.`;
}

const onlyTests =
  'Only tests, fixtures, stories and the demo import @plein/testing: import from the package that it fills.';

/** Returns whether a file may open the gateway in a page. `scripts/browsers` runs the tests. */
const mayTest = (/** @type {string} */ file) =>
  isTest(file) || /^(?:stories|\.storybook|scripts\/browsers|packages\/demo)\//.test(file);

/**
 * Returns advice about an import of a test file. Scripts and stories may use fixtures freely.
 * @returns {string | undefined}
 */
const adviceForTests = (/** @type {string | undefined} */ from) =>
  from === undefined
    ? undefined
    : 'Only tests import a test or a fixture: move what is needed to a source of its own.';

/** Returns the highest floor that both packages may import. */
function sharedFloor(/** @type {string} */ from, /** @type {string} */ target) {
  return floors[from]?.findLast((name) => floors[target]?.includes(name)) ?? 'domain';
}
