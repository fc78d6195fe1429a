/**
 * @typedef {object} Group packages, or folders of one, as one box of the drawing
 * @property {string} name
 * @property {number} files
 * @property {Map<string, number>} imports how many imports of each other group its files have
 */

/**
 * Counts files, and the imports between them, by the group that each is in.
 * @param {import('../../check/graph/graph.mjs').Graph['arrows']} arrows
 * @param {(file: string) => string | undefined} groupOf nothing for a file that is not drawn
 * @returns {Map<string, Group>}
 */
export function summarise(arrows, groupOf) {
  /** @type {Map<string, Group>} */
  const groups = new Map();
  for (const [file, imports] of arrows) {
    const name = groupOf(file);
    if (name === undefined) continue;
    const group = groups.get(name) ?? { name, files: 0, imports: new Map() };
    groups.set(name, group);
    group.files += 1;
    for (const { to } of imports) {
      const target = to === undefined ? undefined : groupOf(to);
      if (target !== undefined && target !== name) {
        group.imports.set(target, (group.imports.get(target) ?? 0) + 1);
      }
    }
  }
  return groups;
}

/**
 * The imports that no detour through other groups shows: `components` imports `domain`, but `measurement`, which it
 * imports too, does so already.
 * @param {Map<string, Group>} groups
 * @returns {{ from: string, to: string, count: number }[]}
 */
export function directImports(groups) {
  const reaches = (/** @type {string} */ from, /** @type {string} */ to) => {
    const seen = new Set([from]);
    for (const name of seen) for (const next of groups.get(name)?.imports.keys() ?? []) seen.add(next);
    return seen.has(to);
  };
  return [...groups.values()].flatMap(({ name: from, imports }) =>
    [...imports]
      .filter(([to]) => ![...imports.keys()].some((other) => other !== to && reaches(other, to)))
      .map(([to, count]) => ({ from, to, count })),
  );
}

const steps = [1, 3, 10, 30, 100, 300, 1000, 3000];

/** The step below a count, so that the drawing does not change with every import. */
export const stepBelow = (/** @type {number} */ count) => steps.findLast((step) => step <= count) ?? 0;

/** A count as the drawing says it: `30+`. */
export const roughly = (/** @type {number} */ count) => `${stepBelow(count)}+`;
