/**
 * No file may import itself through other files, and types count too. For each group of files in a cycle, the
 * rule reports the shortest cycle.
 * @type {import('../rule.mjs').Rule}
 */
export function circleRule({ arrows }) {
  return knotsOf(arrows).map((knot) => {
    const circle = shortestCircle(knot, arrows);
    const [file = '', other = file] = circle;
    const rest = circle.length > 2 ? ` (${[...circle, file].join(' → ')})` : '';
    return {
      file,
      other,
      advice:
        circle.length === 1
          ? 'A file never imports itself: use the name that it has here.'
          : `These import each other: move what both need to a third file, or let one import the other alone${rest}.`,
    };
  });
}

/** @typedef {import('../graph.mjs').Graph['arrows']} Arrows */

/**
 * Returns the groups of files that import each other, with Tarjan's algorithm.
 * @returns {Set<string>[]}
 */
function knotsOf(/** @type {Arrows} */ arrows) {
  /** @type {Map<string, number>} */
  const order = new Map();
  /** @type {Map<string, number>} */
  const lowest = new Map();
  /** @type {string[]} */
  const open = [];
  const isOpen = new Set();
  /** @type {Set<string>[]} */
  const knots = [];

  function visit(/** @type {string} */ file) {
    const number = order.size;
    order.set(file, number);
    let low = number;
    open.push(file);
    isOpen.add(file);
    const targets = new Set(arrows.get(file)?.map(({ to }) => to));
    for (const to of targets) {
      if (to === undefined || !arrows.has(to)) continue;
      if (!order.has(to)) low = Math.min(low, visit(to));
      else if (isOpen.has(to)) low = Math.min(low, order.get(to) ?? low);
    }
    lowest.set(file, low);
    if (low === number) {
      const knot = new Set(open.splice(open.indexOf(file)));
      for (const member of knot) isOpen.delete(member);
      if (knot.size > 1 || targets.has(file)) knots.push(knot);
    }
    return low;
  }

  for (const file of arrows.keys()) if (!order.has(file)) visit(file);
  return knots;
}

/**
 * @returns {string[]} the files of the shortest cycle in a group, in the order in which they import each
 * other
 */
function shortestCircle(/** @type {Set<string>} */ knot, /** @type {Arrows} */ arrows) {
  /** @type {string[] | undefined} */
  let shortest;
  for (const start of [...knot].sort()) {
    const circle = circleFrom(start, knot, arrows);
    if (circle && (!shortest || circle.length < shortest.length)) shortest = circle;
  }
  return shortest ?? [...knot];
}

/** @returns {string[] | undefined} */
function circleFrom(
  /** @type {string} */ start,
  /** @type {Set<string>} */ knot,
  /** @type {Arrows} */ arrows,
) {
  const paths = new Map([[start, [start]]]);
  for (const [file, path] of paths) {
    for (const { to } of arrows.get(file) ?? []) {
      if (to === start) return path;
      if (to !== undefined && knot.has(to) && !paths.has(to)) paths.set(to, [...path, to]);
    }
  }
  return undefined;
}
