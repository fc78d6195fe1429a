import { readGraph } from './graph.mjs';
import { circleRule } from './rules/circles.mjs';
import { declarationRule } from './rules/declarations.mjs';
import { floorRule } from './rules/floors.mjs';
import { layerRule } from './rules/layers.mjs';
import { nodeRule } from './rules/node.mjs';
import { pollKindRule } from './rules/poll-kinds.mjs';
import { rootRule } from './rules/roots.mjs';
import { folderRule, lengthRule } from './rules/sizes.mjs';
import { unresolvedRule } from './rules/unresolved.mjs';

/** The architecture rules that imports, names and sizes can show, by the name in the report. */
const rules = {
  floor: floorRule,
  layer: layerRule,
  node: nodeRule,
  circle: circleRule,
  root: rootRule,
  folder: folderRule,
  length: lengthRule,
  once: declarationRule,
  kind: pollKindRule,
  unresolved: unresolvedRule,
};

/**
 * Checks sources with every rule.
 * @param {import('./sources.mjs').Sources} sources
 * @returns {{ files: number, imports: number, reports: string[] }} one report for each broken rule: its name,
 * the two files, and what to do
 */
export function checkSources(sources) {
  const graph = readGraph(sources);
  const reports = Object.entries(rules).flatMap(([name, rule]) =>
    rule(graph).map(
      ({ file, other, advice }) =>
        `${name}: ${file}${other === undefined ? '' : ` → ${other}`}\n  ${advice}\n`,
    ),
  );
  const imports = [...graph.arrows.values()].flat().filter(({ to }) => to !== undefined).length;
  return { files: graph.arrows.size, imports, reports };
}
